package policyarchive.publish.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.time.LocalDate;

/** References in the data model of the Citation Style Language 1.0.2. */
final class CslItem {
    private CslItem() {}

    /** An array of one item, as CSL-JSON has it. */
    static String json(Citable cited, LocalDate accessed) {
        return "[" + of(cited, accessed).toJson(new StringJsonBuilderFactory().createJsonBuilder()) + "]\n";
    }

    static CSLItemData of(Citable cited, LocalDate accessed) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(cited.key())
                .type(cited.kind() == Citable.Kind.STATEMENT ? CSLType.DOCUMENT : CSLType.ARTICLE_NEWSPAPER)
                .title(cited.title())
                .language(cited.language())
                .archive(Citable.ARCHIVE)
                .URL(cited.address())
                .accessed(accessed.getYear(), accessed.getMonthValue(), accessed.getDayOfMonth());
        if (!cited.authors().isEmpty()) {
            item.author(cited.authors().stream().map(CslItem::name).toArray(CSLName[]::new));
        }
        if (cited.genre() != null) {
            item.genre(cited.genre());
        }
        if (cited.container() != null) {
            item.containerTitle(cited.container());
        }
        CitedDate date = CitedDate.of(cited.date());
        if (date != null) {
            item.issued(date(date));
        }
        if (cited.words() != null) {
            item.abstrct(cited.words());
        }
        if (!cited.notes().isEmpty()) {
            item.note(String.join(" ", cited.notes()));
        }
        return item.build();
    }

    private static CSLName name(CitedName author) {
        if (author.isWhole()) {
            return new CSLNameBuilder().literal(author.family()).build();
        }
        CSLNameBuilder name = new CSLNameBuilder().family(author.family()).given(author.given());
        return (author.suffix() == null ? name : name.suffix(author.suffix())).build();
    }

    private static CSLDate date(CitedDate date) {
        if (!date.isNumeric()) {
            return new CSLDateBuilder().literal(date.words()).build();
        }
        int[][] ends = date.ends().stream()
                .map(end -> end.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        CSLDateBuilder dated = new CSLDateBuilder().dateParts(ends);
        return (date.circa() ? dated.circa(true) : dated).build();
    }
}
