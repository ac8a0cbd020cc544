package policyarchive.ingest;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The import as a batch job of one chunk-oriented step: read a document, extract from it, store it. */
@Component
class ImportJob {
    static final String NAME = "import";

    /** Documents stored in one transaction. Each may be some megabytes large while it waits. */
    private static final int CHUNK = 20;

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final ArticleReading reading;
    private final ArticleStore store;

    ImportJob(JobRepository jobs, PlatformTransactionManager transactions, ArticleReading reading, ArticleStore store) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.reading = reading;
        this.store = store;
    }

    /** A job for one run, which counts into {@code tally}. */
    Job of(ImportRequest request, ImportTally tally) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        Step step = new StepBuilder(NAME, jobs)
                .<ImportItem, Prepared>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new EntryReader(request, reading.source()))
                .processor(new ArticleProcessor(reading, store::holds, request.textOnly()))
                .writer(new ArticleWriter(store, own, tally))
                .build();
        return new JobBuilder(NAME, jobs).start(step).build();
    }
}
