package policyarchive.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import policyarchive.archive.ArticleOrigin;
import policyarchive.archive.ArticleOrigins;

/** Reads everything as an import would, and reports the same, but stores nothing. */
@Component
class DryRun {
    private final ArticleReading reading;
    private final ArticleOrigins origins;

    DryRun(ArticleReading reading, ArticleOrigins origins) {
        this.reading = reading;
        this.origins = origins;
    }

    void run(ImportRequest request, ImportTally tally) {
        Map<String, String> seen = new HashMap<>();
        ArticleProcessor processor = new ArticleProcessor(
                reading,
                identity ->
                        seen.containsKey(identity.contentKey()) || origins.existsByContentKey(identity.contentKey()),
                request.textOnly());
        EntryReader reader = new EntryReader(request, reading.source());
        try {
            for (ImportItem item = reader.read(); item != null; item = reader.read()) {
                tally.add(
                        switch (processor.process(item)) {
                            case Prepared.Refused(ImportRoot root, var refusal) ->
                                Outcome.refused(Prepared.line(root, refusal));
                            case Prepared.Document document -> foresee(document, seen);
                        });
            }
        } finally {
            reader.close();
        }
    }

    /** @param seen first place of each content of this run */
    private Outcome foresee(Prepared.Document document, Map<String, String> seen) {
        ArticleIdentity identity = document.identity();
        Optional<ArticleOrigin> here = origins.findByOriginKey(identity.originKey());
        if (here.isPresent() && here.get().getContentKey().equals(identity.contentKey())) {
            return new Outcome(Outcome.Kind.UNCHANGED, List.of());
        }
        String held = origins.findByContentKey(identity.contentKey()).stream()
                .findFirst()
                .map(origin -> ArticleIdentity.of(origin).shown())
                .orElseGet(() -> seen.get(identity.contentKey()));
        seen.putIfAbsent(identity.contentKey(), identity.shown());
        if (here.isEmpty() && held != null) {
            return DocumentFiling.same(document, held);
        }
        Reading read = document.reading();
        Outcome.Kind kind = here.isPresent() ? Outcome.Kind.UPDATED : Outcome.Kind.IMPORTED;
        return read == null ? new Outcome(kind, List.of()) : Outcome.taken(kind, document, read);
    }
}
