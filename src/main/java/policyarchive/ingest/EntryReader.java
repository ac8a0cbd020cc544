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
 * Reads what the given paths hold, one document after another. Its place is kept as the number of inputs and the
 * number of entries within the last one, and on a restart it goes on behind that place.
 */
final class EntryReader implements ItemStreamReader<ImportItem> {
    private static final String INPUTS = "import.inputs";
    private static final String ENTRIES = "import.entries";

    private final ImportRequest request;
    private final SourceReader source;
    private Iterator<InputWalk.Input> walk;
    private @Nullable Opened opened;
    private long inputs;
    private long entries;

    EntryReader(ImportRequest request, SourceReader source) {
        this.request = request;
        this.source = source;
        this.walk = new InputWalk(request.paths(), request.collection());
    }

    @Override
    public void open(ExecutionContext context) {
        walk = new InputWalk(request.paths(), request.collection());
        long doneInputs = context.getLong(INPUTS, 0);
        long doneEntries = context.getLong(ENTRIES, 0);
        inputs = 0;
        while (inputs + 1 < doneInputs && walk.hasNext()) {
            walk.next();
            inputs++;
        }
        for (long i = 0; i < doneEntries; i++) {
            read();
        }
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(INPUTS, inputs);
        context.putLong(ENTRIES, entries);
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
                inputs++;
                entries = 0;
            }
            SourceEntry entry = opened.next();
            if (entry != null) {
                entries++;
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
