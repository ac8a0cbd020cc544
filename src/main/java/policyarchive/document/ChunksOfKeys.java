package policyarchive.document;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches a list by keys that are known beforehand. */
final class ChunksOfKeys<K, T> implements Chunks<T> {
    private final List<K> keys;
    private final Function<List<K>, List<T>> load;
    private int at;

    ChunksOfKeys(List<K> keys, Function<List<K>, List<T>> load) {
        this.keys = List.copyOf(keys);
        this.load = load;
    }

    @Override
    public long total() {
        return keys.size();
    }

    @Override
    public @Nullable List<T> next() {
        if (at >= keys.size()) {
            return null;
        }
        List<K> part = keys.subList(at, Math.min(at + SIZE, keys.size()));
        at += part.size();
        return load.apply(part);
    }
}
