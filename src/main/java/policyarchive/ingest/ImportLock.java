package policyarchive.ingest;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets one import or re-extraction run at a time in this process; the others wait in the order they came. */
@Component
class ImportLock {
    private final ReentrantLock lock = new ReentrantLock(true);

    /** Does the work once nobody else is at it. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
