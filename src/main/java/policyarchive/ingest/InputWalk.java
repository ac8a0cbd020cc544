package policyarchive.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files below the given paths, one after another in an order that does not depend on the file system: by name
 * within each folder. Links are not followed; they, pipes and devices, and whatever cannot be read, come as refused.
 * Holds the names of the open folders only.
 */
final class InputWalk implements Iterator<InputWalk.Input> {
    /**
     * A file to read.
     *
     * @param file its path below the root
     * @param refusal why it is not to be read, null where it is
     */
    record Input(
            ImportRoot root,
            Path path,
            String file,
            @Nullable String refusal) {}

    private record Step(@Nullable ImportRoot root, Path path) {}

    private final @Nullable String collection;
    private final Deque<Iterator<Step>> open = new ArrayDeque<>();
    private @Nullable Input next;

    InputWalk(List<Path> paths, @Nullable String collection) {
        this.collection = collection;
        open.push(paths.stream().map(path -> new Step(null, path)).iterator());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            if (open.peek().hasNext()) {
                next = visit(open.peek().next());
            } else {
                open.pop();
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input found = next;
        next = null;
        return found;
    }

    /** The input at this step; null for a folder, whose members come next. */
    private @Nullable Input visit(Step step) {
        Path path = step.path();
        ImportRoot root = step.root();
        try {
            BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (root == null) {
                root = ImportRoot.of(path, is.isDirectory(), collection);
            }
            if (is.isDirectory()) {
                open.push(members(path, root));
                return null;
            }
            return input(root, path, refusal(path, is));
        } catch (IOException e) {
            ImportRoot known = root != null ? root : ImportRoot.of(path, false, collection);
            return input(known, path, reason(e));
        }
    }

    private static Input input(ImportRoot root, Path path, @Nullable String refusal) {
        String file = root.relative(path);
        return new Input(root, path, file.isEmpty() ? "." : file, refusal);
    }

    private static @Nullable String refusal(Path path, BasicFileAttributes is) {
        if (is.isSymbolicLink()) {
            return "is a link; links are not followed";
        }
        if (!is.isRegularFile()) {
            return "is a pipe, a socket or a device; only files are read";
        }
        return Files.isReadable(path) ? null : "may not be read: permission denied";
    }

    private static Iterator<Step> members(Path folder, ImportRoot root) throws IOException {
        try (Stream<Path> members = Files.list(folder)) {
            return members.sorted(Comparator.comparing(member -> String.valueOf(member.getFileName())))
                    .map(member -> new Step(root, member))
                    .toList()
                    .iterator();
        }
    }

    /** Why a path cannot be read, in words. */
    static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException missing -> "no such file or folder";
            case java.nio.file.AccessDeniedException denied -> "may not be read: permission denied";
            default -> "cannot be read: " + e.getMessage();
        };
    }
}
