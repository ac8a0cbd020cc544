package policyarchive.ingest;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets one import or re-extraction run at a time in this process. */
@Component
class ImportLock {
    private static final String NOTHING = "";

    private final AtomicReference<String> running = new AtomicReference<>(NOTHING);

    /**
     * Does the work, unless another is under way.
     *
     * @param name what it is, for the message to whoever comes second
     * @throws ImportException if another is under way
     */
    <T> T alone(String name, Supplier<T> work) {
        String other = running.compareAndExchange(NOTHING, name);
        if (!other.equals(NOTHING)) {
            throw new ImportException(
                    "%s is under way; only one at a time: try again when it is done".formatted(other));
        }
        try {
            return work.get();
        } finally {
            running.set(NOTHING);
        }
    }
}
