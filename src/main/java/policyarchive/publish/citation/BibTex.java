package policyarchive.publish.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * References for BibTeX and BibLaTeX: {@code year} and {@code month} for the one, {@code date} in EDTF for the other.
 * Every value is a group in braces, in which nothing of the text is taken for a command.
 */
final class BibTex {
    private static final String UNKNOWN_DATE = "n.d.";

    private BibTex() {}

    static String write(Citable cited, LocalDate accessed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "{" + LatexText.escape(cited.title()) + "}");
        if (!cited.authors().isEmpty()) {
            fields.put("author", cited.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        }
        if (cited.container() != null) {
            String field = cited.kind() == Citable.Kind.ARTICLE ? "journal" : "howpublished";
            fields.put(field, LatexText.escape(cited.container()));
        }
        if (cited.genre() != null) {
            fields.put("type", LatexText.escape(cited.genre()));
        }
        date(cited, fields);
        fields.put("url", LatexText.address(cited.address()));
        fields.put("urldate", accessed.toString());
        fields.put("language", LatexText.escape(cited.language()));
        if (cited.words() != null) {
            fields.put("abstract", LatexText.escape(cited.words()));
        }
        fields.put("note", LatexText.escape(String.join(" ", cited.notes())));
        fields.values().removeIf(String::isEmpty);
        String type = cited.kind() == Citable.Kind.ARTICLE && cited.container() != null ? "article" : "misc";
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + type + "{" + cited.key() + ",\n", "\n}\n"));
    }

    private static void date(Citable cited, Map<String, String> fields) {
        CitedDate date = CitedDate.of(cited.date());
        if (date == null || cited.date() == null) {
            fields.put("year", UNKNOWN_DATE);
            return;
        }
        fields.put("date", LatexText.escape(cited.date().edtf()));
        if (!date.isNumeric() || date.ends().size() > 1) {
            fields.put("year", LatexText.escape(date.words()));
            return;
        }
        List<Integer> parts = date.ends().getFirst();
        fields.put("year", (date.circa() ? "c. " : "") + "%04d".formatted(parts.getFirst()));
        if (parts.size() > 1) {
            fields.put("month", String.format(Locale.ROOT, "%02d", parts.get(1)));
        }
    }

    private static String name(CitedName author) {
        if (author.isWhole()) {
            return "{" + LatexText.escape(author.family()) + "}";
        }
        String suffix = author.suffix() == null ? "" : ", {" + LatexText.escape(author.suffix()) + "}";
        return "{%s}%s, {%s}"
                .formatted(
                        LatexText.escape(author.family()),
                        suffix,
                        LatexText.escape(author.given() == null ? "" : author.given()));
    }
}
