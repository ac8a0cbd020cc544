package policyarchive.ingest;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import policyarchive.archive.ArchiveProperties;
import policyarchive.archive.Articles;
import policyarchive.ingest.SeedState.Phase;

/**
 * Imports the seeds when the server starts on an empty archive, or when their import was broken off, in a thread of its
 * own: the server answers meanwhile. Commands have no seeds.
 */
@Component
@ConditionalOnWebApplication
public class SeedImport implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(SeedImport.class);

    /** Longest wait for the import when the server stops. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ArchiveProperties properties;
    private final Articles articles;
    private final Importer importer;
    private volatile SeedState state = new SeedState(Phase.PENDING, "the server is starting");
    private @Nullable Thread worker;

    SeedImport(ArchiveProperties properties, Articles articles, Importer importer) {
        this.properties = properties;
        this.articles = articles;
        this.importer = importer;
    }

    public SeedState state() {
        return state;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker = Thread.ofPlatform().name("seeds").start(this::importSeeds);
    }

    @Override
    public void destroy() throws InterruptedException {
        if (worker != null && !worker.join(PATIENCE)) {
            log.warn("the import of the seeds did not end in time; the next start goes on with it");
        }
    }

    private void importSeeds() {
        try {
            Optional<Path> seeds = properties.seedsPath();
            if (seeds.isEmpty()) {
                state = new SeedState(Phase.DONE, "none wanted");
            } else if (!Files.exists(seeds.get(), LinkOption.NOFOLLOW_LINKS)) {
                state = new SeedState(Phase.DONE, "none: there is no " + seeds.get());
            } else {
                importFrom(new ImportRequest(List.of(seeds.get()), null, false, false));
            }
        } catch (RuntimeException e) {
            log.error("the seeds could not be imported", e);
            state = new SeedState(Phase.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private void importFrom(ImportRequest request) {
        if (articles.count() > 0 && !importer.isUnfinished(request)) {
            state = new SeedState(Phase.DONE, "the archive was not empty");
            return;
        }
        state = new SeedState(Phase.IMPORTING, "from " + request.paths().getFirst());
        ImportReport report = importer.run(request, ImportListener.NONE);
        report.lines().forEach(line -> log.warn("seeds: {}", line.text()));
        log.info("seeds: {}", report.summary());
        state = new SeedState(Phase.DONE, report.summary());
    }
}
