package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/**
 * A post to a mailing list or a newsgroup: its header gives the title and the date and goes, and so does what
 * {@link MailNoise} finds in its text. A letter or a memorandum with "To:" and "From:" is no post: it names no address.
 */
final class Mail {
    /** The header begins within so many lines, below the links of an archive. */
    private static final int DEPTH = 12;

    private static final int MOST_FIELDS = 60;
    private static final Pattern FIELD =
            Pattern.compile("(?:[*•-]\\s)?(?<key>[A-Za-z][A-Za-z-]{1,30}):(?:\\s(?<value>.*))?");
    private static final Pattern POSTMARK = Pattern.compile("From \\S+@\\S+ .{10,60}");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,60}(?:@| at )[\\w.-]{2,60}");
    /** A sender without an address, and a date with its time zone, as only mail has it. */
    private static final Pattern LIST =
            Pattern.compile("(?i)\\b(?:list|digest|members|announce|discuss|newsletter|mailer)\\b");

    private static final Pattern OFFSET = Pattern.compile("\\d:\\d\\d (?:[+-]\\d{4}|GMT|UTC|[A-Z]{3,4})\\b");
    private static final Pattern MARKS =
            Pattern.compile("(?i)(?:(?:re|fwd?|aw|wg)(?:\\[\\d+])?:\\s*|\\[[^\\]]{1,30}]\\s*){1,5}");

    private final String text;
    private final List<Span> lines;
    private final Metadata metadata = new Metadata();
    private int from = -1;
    private int to;

    private Mail(String text) {
        this.text = text;
        this.lines = physical(text);
    }

    /** The draft of a post; the draft itself where the text is none. */
    static Draft read(Draft draft) {
        Mail mail = new Mail(draft.plain().text());
        if (!mail.findHeader()) {
            return draft;
        }
        AlignedText.Builder out = AlignedText.of(mail.text);
        boolean[] noise = MailNoise.of(mail.text, mail.lines, mail.to);
        for (int i = 0; i < mail.lines.size(); i++) {
            Span line = mail.lines.get(i);
            boolean header = i >= mail.from && i < mail.to;
            if (!header && !noise[i]) {
                out.keep(new Span(
                        line.start(),
                        i + 1 < noise.length ? mail.lines.get(i + 1).start() : line.end()));
            }
        }
        return new Draft(draft.plain().then(out.build()), draft.kinds(), false, mail.metadata, draft.links());
    }

    private boolean findHeader() {
        for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
            if (isField(i)) {
                from = i;
                to = i;
                return readHeader();
            }
        }
        return false;
    }

    private boolean isField(int i) {
        String line = lines.get(i).of(text);
        return FIELD.matcher(line).matches() || POSTMARK.matcher(line).matches();
    }

    /** Reads the fields up to the first other line; whether these are a post's. */
    private boolean readHeader() {
        boolean sender = false;
        boolean told = false;
        boolean listed = false;
        boolean dated = false;
        while (to < lines.size() && to - from < MOST_FIELDS && (isField(to) || isFolded(to))) {
            Span line = lines.get(to++);
            Matcher m = FIELD.matcher(line.of(text));
            if (m.matches() && m.group("value") != null) {
                Span value = new Span(m.start("value"), m.end("value")).shift(line.start());
                String key = m.group("key");
                sender |= key.equalsIgnoreCase("from")
                        && ADDRESS.matcher(value.of(text)).find();
                sender |= key.equalsIgnoreCase("message-id") || key.equalsIgnoreCase("newsgroups");
                listed |= key.equalsIgnoreCase("from")
                        && LIST.matcher(value.of(text)).find();
                dated |= key.equalsIgnoreCase("date")
                        && OFFSET.matcher(value.of(text)).find();
                told |= key.equalsIgnoreCase("subject") || key.equalsIgnoreCase("date");
                note(key, value);
            }
        }
        return sender && told || listed && dated;
    }

    private boolean isFolded(int i) {
        Span line = lines.get(i);
        return i > from
                && !line.isEmpty()
                && Characters.isSpace(text.charAt(line.start()))
                && !line.of(text).isBlank();
    }

    private void note(String key, Span value) {
        Field field = key.equalsIgnoreCase("subject") ? Field.TITLE : key.equalsIgnoreCase("date") ? Field.DATE : null;
        if (field == null) {
            return;
        }
        Matcher marks = MARKS.matcher(text).region(value.start(), value.end());
        Span bare = marks.lookingAt() ? new Span(marks.end(), value.end()) : value;
        int following = to;
        int end = bare.end();
        while (field == Field.TITLE && following < lines.size() && isFolded(following)) {
            end = lines.get(following++).end();
        }
        Span whole = new Span(bare.start(), end);
        metadata.put(field, new Value(whole.of(text).strip().replaceAll("\\s+", " "), whole, true));
    }

    /** The lines of a text without their ends. */
    static List<Span> physical(String text) {
        List<Span> all = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int last = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            all.add(new Span(at, last));
            at = end + 1;
        }
        return all;
    }
}
