package policyarchive.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The lines a command prints in the server, each marked with the stream it belongs to, and its exit code. */
final class HandoverAnswer implements AutoCloseable {
    private final PrintWriter lines;

    HandoverAnswer(OutputStream to) {
        this.lines = new PrintWriter(to, true, StandardCharsets.UTF_8);
    }

    CommandSurroundings surroundings(Path directory) {
        return new CommandSurroundings(
                directory, marked(HandoverRequest.REPORT_LINE), marked(HandoverRequest.ERROR_LINE));
    }

    synchronized void exit(int code) {
        lines.println(HandoverRequest.EXIT_LINE + code);
    }

    private synchronized void line(String marked) {
        lines.println(marked);
    }

    private PrintWriter marked(String mark) {
        return new PrintWriter(new LineWriter(mark), true);
    }

    @Override
    public void close() {
        lines.close();
    }

    /** Collects characters up to the end of a line. */
    private final class LineWriter extends Writer {
        private final String mark;
        private final StringBuilder line = new StringBuilder();

        LineWriter(String mark) {
            this.mark = mark;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (characters[i] == '\n') {
                    line(mark + line);
                    line.setLength(0);
                } else if (characters[i] != '\r') {
                    line.append(characters[i]);
                }
            }
        }

        @Override
        public void flush() {
            // Only whole lines are passed on.
        }

        @Override
        public void close() {
            if (!line.isEmpty()) {
                line(mark + line);
            }
        }
    }
}
