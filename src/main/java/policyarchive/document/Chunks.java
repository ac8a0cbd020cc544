package policyarchive.document;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length, fetched a part at a time, so that whoever writes it out holds little of it. Which items it has
 * and in which order is settled when it is opened. No transaction stays open between two parts.
 */
public interface Chunks<T> extends AutoCloseable {
    /** How many items one part holds at most. */
    int SIZE = 500;

    /** How many items there were when the list was opened. */
    long total();

    /** The next items in order, without those that are gone since; null after the last part. */
    @Nullable
    List<T> next();

    @Override
    default void close() {}

    /**
     * A list by its keys, which are small.
     *
     * @param load gives the items of some keys in their order, in a transaction of its own
     */
    static <K, T> Chunks<T> of(List<K> keys, Function<List<K>, List<T>> load) {
        return new ChunksOfKeys<>(keys, load);
    }
}
