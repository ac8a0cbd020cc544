package policyarchive.ingest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import, and how.
 *
 * @param paths files, folders (taken with all below them), {@code .zip} and {@code .jsonl} files
 * @param collection joins the path in telling articles apart; null for the name of the imported folder, or of the
 *     folder a file lies in
 * @param dryRun report only, store nothing
 * @param textOnly store and index without extraction
 */
public record ImportRequest(List<Path> paths, @Nullable String collection, boolean dryRun, boolean textOnly) {
    public ImportRequest {
        paths = List.copyOf(paths);
    }
}
