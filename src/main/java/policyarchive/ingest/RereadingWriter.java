package policyarchive.ingest;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Reads a chunk of articles again in one transaction; where that fails, each in one of its own. */
final class RereadingWriter implements ItemWriter<Long> {
    private static final Logger log = LoggerFactory.getLogger(RereadingWriter.class);

    private final ArticleRereading rereading;
    private final ImportTally tally;

    RereadingWriter(ArticleRereading rereading, ImportTally tally) {
        this.rereading = rereading;
        this.tally = tally;
    }

    @Override
    public void write(Chunk<? extends Long> chunk) {
        List<Long> ids = List.copyOf(chunk.getItems());
        try {
            rereading.readAgain(ids).forEach(tally::add);
        } catch (RuntimeException e) {
            log.warn("reading {} articles again together failed; reading each alone", ids.size(), e);
            ids.forEach(id -> tally.add(alone(id)));
        }
    }

    private Outcome alone(Long id) {
        try {
            return rereading.readAgain(List.of(id)).getFirst();
        } catch (RuntimeException e) {
            log.error("reading article {} again failed", id, e);
            return Outcome.refused(rereading.failed(id, String.valueOf(e.getMessage())));
        }
    }
}
