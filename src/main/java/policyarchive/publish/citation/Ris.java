package policyarchive.publish.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** References in the format of Research Information Systems, which EndNote, Zotero and Mendeley read. */
final class Ris {
    private static final String LINE = "%s  - %s\r\n";
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private final StringBuilder record = new StringBuilder();

    private Ris() {}

    static String write(Citable cited, LocalDate accessed) {
        Ris ris = new Ris();
        ris.add("TY", cited.kind() == Citable.Kind.STATEMENT ? "GEN" : "NEWS");
        ris.add("ID", cited.key());
        ris.add("TI", cited.title());
        cited.authors().forEach(author -> ris.add("AU", name(author)));
        ris.add("T2", cited.container());
        ris.add("M3", cited.genre());
        ris.date(CitedDate.of(cited.date()));
        ris.add("AB", cited.words());
        ris.add("N1", String.join(" ", cited.notes()));
        ris.add("LA", cited.language());
        ris.add("DB", Citable.ARCHIVE);
        ris.add("UR", cited.address());
        ris.add(
                "Y2",
                "%04d/%02d/%02d".formatted(accessed.getYear(), accessed.getMonthValue(), accessed.getDayOfMonth()));
        return ris.record.append("ER  - \r\n").toString();
    }

    /** One line whatever the value: a line of its own would be read as a field of its own. */
    private void add(String tag, @Nullable String value) {
        String line = value == null ? "" : BREAKS.matcher(value).replaceAll(" ").strip();
        if (!line.isEmpty()) {
            record.append(LINE.formatted(tag, line));
        }
    }

    /** Year, month and day, each as far as it is known, and what else is to be said of them. */
    private void date(@Nullable CitedDate date) {
        if (date == null) {
            return;
        }
        if (!date.isNumeric() || date.ends().size() > 1) {
            add("DA", "///" + date.words());
            return;
        }
        List<Integer> parts = date.ends().getFirst();
        String numbers = IntStream.range(0, 3)
                .mapToObj(i -> i < parts.size() ? String.format(i == 0 ? "%04d" : "%02d", parts.get(i)) : "")
                .collect(Collectors.joining("/"));
        add("PY", "%04d".formatted(parts.getFirst()));
        add("DA", numbers + "/" + (date.circa() ? "circa" : ""));
    }

    private static String name(CitedName author) {
        if (author.isWhole()) {
            return author.family();
        }
        return author.family() + ", " + author.given() + (author.suffix() == null ? "" : ", " + author.suffix());
    }
}
