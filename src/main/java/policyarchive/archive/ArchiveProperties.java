package policyarchive.archive;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code archive.}.
 *
 * @param home the folder of database and index
 * @param seeds what the server imports when it starts on an empty archive; blank for nothing
 * @param admin the first keeper
 */
@ConfigurationProperties("archive")
public record ArchiveProperties(
        @DefaultValue("./data") Path home,
        @DefaultValue("seeds") String seeds,
        @DefaultValue Admin admin) {

    /**
     * The first keeper.
     *
     * @param password null where nothing may be changed over the web
     */
    public record Admin(@Nullable String password) {}

    /** What to import on an empty archive; empty where nothing is wanted. */
    public Optional<Path> seedsPath() {
        return seeds.isBlank() ? Optional.empty() : Optional.of(Path.of(seeds));
    }
}
