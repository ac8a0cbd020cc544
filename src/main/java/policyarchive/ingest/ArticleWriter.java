package policyarchive.ingest;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import policyarchive.source.SourceException;

/**
 * Stores a chunk in one transaction; where that fails, each of its documents in one of its own, so that a document that
 * cannot be stored is refused alone. These transactions are not the step's: a crash between the two makes the next run
 * find the chunk's documents unchanged.
 */
final class ArticleWriter implements ItemWriter<Prepared> {
    private static final Logger log = LoggerFactory.getLogger(ArticleWriter.class);

    private final ArticleStore store;
    private final TransactionOperations ownTransaction;
    private final ImportTally tally;

    ArticleWriter(ArticleStore store, TransactionOperations ownTransaction, ImportTally tally) {
        this.store = store;
        this.ownTransaction = ownTransaction;
        this.tally = tally;
    }

    @Override
    public void write(Chunk<? extends Prepared> chunk) {
        List<Outcome> stored = storeAll(chunk.getItems().stream()
                .filter(Prepared.Document.class::isInstance)
                .map(Prepared.Document.class::cast)
                .toList());
        int next = 0;
        for (Prepared prepared : chunk) {
            tally.add(
                    switch (prepared) {
                        case Prepared.Refused(ImportRoot root, var refusal) ->
                            Outcome.refused(Prepared.line(root, refusal));
                        case Prepared.Document document -> stored.get(next++);
                    });
        }
    }

    private List<Outcome> storeAll(List<Prepared.Document> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try {
            return store(documents);
        } catch (RuntimeException e) {
            log.warn("storing {} documents together failed; storing each alone", documents.size(), e);
            List<Outcome> outcomes = new ArrayList<>();
            documents.forEach(document -> outcomes.add(storeAlone(document)));
            return outcomes;
        }
    }

    private Outcome storeAlone(Prepared.Document document) {
        try {
            return store(List.of(document)).getFirst();
        } catch (SourceException e) {
            return Outcome.refused(Prepared.line(document.root(), e.refusal()));
        } catch (TransientDataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("storing {} failed", document.document(), e);
            return Outcome.refused(document.refused("cannot be stored: " + rootCause(e)));
        }
    }

    private List<Outcome> store(List<Prepared.Document> documents) {
        List<Outcome> outcomes = ownTransaction.execute(status -> store.store(documents));
        if (outcomes == null) {
            throw new IllegalStateException("the store answered nothing");
        }
        return outcomes;
    }

    private static String rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
