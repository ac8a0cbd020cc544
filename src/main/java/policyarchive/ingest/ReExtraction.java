package policyarchive.ingest;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import policyarchive.archive.Articles;

/** Runs parsing and extraction again over the stored originals, for when the rules have become better. */
@Component
public class ReExtraction {
    static final String NAME = "reextract";

    private static final int CHUNK = 20;

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final Articles articles;
    private final ArticleRereading rereading;
    private final BatchRuns runs;
    private final ImportLock lock;

    ReExtraction(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            Articles articles,
            ArticleRereading rereading,
            BatchRuns runs,
            ImportLock lock) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.articles = articles;
        this.rereading = rereading;
        this.runs = runs;
        this.lock = lock;
    }

    /**
     * Reads all articles again, or those alone that were never extracted from or by other rules, and returns when all
     * is committed. Claims keep their ids where their words stay. A run that was broken off goes on where it stopped.
     *
     * @throws ImportException if the run breaks off; what was committed stays
     */
    public ReExtractionReport run(boolean missingOnly, ImportListener listener) {
        return lock.alone(() -> {
            ImportTally tally = new ImportTally(listener);
            runs.run(job(missingOnly, tally), missingOnly ? "missing" : "all");
            ImportReport report = tally.report();
            return new ReExtractionReport(report.lines(), report.updated(), report.refused());
        });
    }

    private Job job(boolean missingOnly, ImportTally tally) {
        Step step = new StepBuilder(NAME, jobs)
                .<Long, Long>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new ArticleIdReader(articles, missingOnly))
                .writer(new RereadingWriter(rereading, tally))
                .build();
        return new JobBuilder(NAME, jobs).start(step).build();
    }
}
