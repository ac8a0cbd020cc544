package policyarchive.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import policyarchive.source.Refusal;
import policyarchive.source.SourceEntry;
import policyarchive.source.SourceException;
import policyarchive.source.SourceReader;

/**
 * Reads what the given paths hold, one document after another. A run that goes on after a crash begins at the first
 * again: the files may have changed meanwhile, so a place counted in files would skip some, and what was stored before
 * is told by its content and not read twice.
 */
final class EntryReader implements ItemStreamReader<ImportItem> {
    private final ImportRequest request;
    private final SourceReader source;
    private Iterator<InputWalk.Input> walk;
    private @Nullable Opened opened;

    EntryReader(ImportRequest request, SourceReader source) {
        this.request = request;
        this.source = source;
        this.walk = new InputWalk(request.paths(), request.collection());
    }

    @Override
    public void open(ExecutionContext context) {
        walk = new InputWalk(request.paths(), request.collection());
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    /** The next entry, null at the end. A file that breaks off in the middle ends with a refusal that says so. */
    @Override
    public @Nullable ImportItem read() {
        while (true) {
            if (opened == null) {
                if (!walk.hasNext()) {
                    return null;
                }
                opened = Opened.of(walk.next(), source);
            }
            SourceEntry entry = opened.next();
            if (entry != null) {
                return new ImportItem(opened.input.root(), entry);
            }
            opened.close();
            opened = null;
        }
    }

    /** An input and what is left of it. */
    private static final class Opened {
        private final InputWalk.Input input;
        private final Stream<SourceEntry> stream;
        private final Iterator<SourceEntry> rest;
        private boolean broken;

        private Opened(InputWalk.Input input, Stream<SourceEntry> stream) {
            this.input = input;
            this.stream = stream;
            this.rest = stream.iterator();
        }

        static Opened of(InputWalk.Input input, SourceReader source) {
            String refusal = input.refusal();
            if (refusal != null) {
                return new Opened(input, Stream.of(new Refusal(input.file(), null, refusal)));
            }
            try {
                InputStream bytes = Files.newInputStream(input.path());
                return new Opened(input, source.entries(input.file(), bytes));
            } catch (IOException e) {
                return new Opened(input, Stream.of(new Refusal(input.file(), null, InputWalk.reason(e))));
            }
        }

        @Nullable
        SourceEntry next() {
            try {
                return !broken && rest.hasNext() ? rest.next() : null;
            } catch (SourceException e) {
                broken = true;
                return e.refusal();
            } catch (RuntimeException e) {
                broken = true;
                return new Refusal(input.file(), null, "cannot be read on: " + e.getMessage());
            }
        }

        void close() {
            stream.close();
        }
    }
}
