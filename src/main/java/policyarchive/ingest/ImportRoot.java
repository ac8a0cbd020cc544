package policyarchive.ingest;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One of the paths an import was given.
 *
 * @param folder the folder that paths of articles count from: the given one, or the one a given file lies in
 * @param shown how that folder begins the paths of the report; empty where a bare file name was given
 * @param collection the collection its articles belong to
 */
record ImportRoot(Path folder, String shown, String collection) {

    static ImportRoot of(Path given, boolean isFolder, @Nullable String collection) {
        Path absolute = given.toAbsolutePath().normalize();
        Path folder = isFolder ? absolute : parent(absolute);
        Path prefix = isFolder ? given : given.getParent();
        String shown = prefix == null ? "" : slashes(prefix.toString());
        return new ImportRoot(folder, shown, collection != null ? collection : name(folder));
    }

    /** The path of an article below this root as the report shows it. */
    String show(String file) {
        return shown.isEmpty() ? file : shown.endsWith("/") ? shown + file : shown + "/" + file;
    }

    /** The path of a file below this root, with {@code /}. */
    String relative(Path path) {
        return slashes(folder.relativize(path.toAbsolutePath().normalize()).toString());
    }

    private static Path parent(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String slashes(String path) {
        return path.replace(File.separatorChar, '/');
    }
}
