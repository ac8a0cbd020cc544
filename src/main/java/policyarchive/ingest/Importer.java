package policyarchive.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import policyarchive.archive.Slug;

/** Imports files into the archive. */
@Component
public class Importer {
    private final ImportJob job;
    private final DryRun dryRun;
    private final BatchRuns runs;
    private final ImportLock lock;

    Importer(ImportJob job, DryRun dryRun, BatchRuns runs, ImportLock lock) {
        this.job = job;
        this.dryRun = dryRun;
        this.runs = runs;
        this.lock = lock;
    }

    /**
     * Imports what the request names, and returns when all of it is committed. Inputs that cannot be taken are in the
     * report; everything else goes in. When a run was broken off, the same request takes what is missing; what was
     * stored before counts as unchanged. Waits while another import is under way.
     *
     * @throws ImportException if the run breaks off; what was committed stays
     */
    public ImportReport run(ImportRequest request, ImportListener listener) {
        return lock.alone(() -> {
            ImportTally tally = new ImportTally(listener);
            if (request.dryRun()) {
                dryRun.run(request, tally);
            } else {
                runs.run(job.of(request, tally), key(request));
            }
            return tally.report();
        });
    }

    /** Whether this was the last import, and did not come to its end. */
    public boolean isUnfinished(ImportRequest request) {
        return runs.unfinished(ImportJob.NAME, key(request)).isPresent();
    }

    private static String key(ImportRequest request) {
        String paths = request.paths().stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(Path::toString)
                .collect(Collectors.joining("\n"));
        String collection = request.collection() == null ? "" : "named " + request.collection();
        return Slug.sha256(paths, collection, Boolean.toString(request.textOnly()));
    }
}
