package policyarchive.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import policyarchive.extract.ExtractedArticle;
import policyarchive.source.Origin;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes articles into a folder, one file each, named after the file they come from. */
final class ArticleFiles {
    /** Most file systems take 255 bytes; this leaves room for a number and the ending. */
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final Set<String> taken = new HashSet<>();
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    ArticleFiles(Path folder) {
        this.folder = folder;
    }

    void write(ExtractedArticle article) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name(article.article().origin()) + ".json");
            Files.write(file, json.writeValueAsBytes(ExtractedDocuments.of(article)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The last part of the path; a record's id is joined to it, and a number where the name is taken already. */
    private String name(Origin origin) {
        String last = origin.file().substring(origin.file().lastIndexOf('/') + 1);
        String full = origin.record() == null ? last : last + "-" + origin.record();
        String safe = full.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        String name = safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
