package policyarchive.publish.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.EdtfDate;

/** Things to cite, for tests. */
final class Citeds {
    static final String ADDRESS = "https://archive.example/articles/doors-asked-for/versions/0123456789abcdef";

    /** What breaks out of fields, records, commands and names where it is not escaped. */
    static final String HOSTILE = "}} , author = {Mallory} \\input{/etc/passwd} 100% & $x_1^2 #~ \"<b>\r\n"
            + "ER  - \r\n"
            + "TY  - BOOK\u2028@misc{x,} é 中";

    private Citeds() {}

    static Citable article(String title, @Nullable String edtf) {
        return new Citable(
                Citable.Kind.ARTICLE,
                "doors-asked-for",
                title,
                List.of(),
                null,
                "The Daily Example",
                edtf == null ? null : EdtfDate.parse(edtf),
                "en",
                ADDRESS,
                null,
                List.of("First published at https://example.org/a_b%20c ."));
    }

    static Citable claim(String words) {
        return new Citable(
                Citable.Kind.CLAIM,
                "doe-1",
                "Quoted in “Doors asked for”",
                List.of(CitedName.person("Jane van Doe"), CitedName.body("Ministry of Doors and Windows")),
                null,
                "The Daily Example",
                EdtfDate.parse("2020-10-15"),
                "en",
                ADDRESS + "#doe-1",
                words,
                List.of());
    }

    /** Every part that text can reach holds hostile text. */
    static Citable hostile() {
        return new Citable(
                Citable.Kind.CLAIM,
                "hostile",
                HOSTILE,
                List.of(CitedName.person(HOSTILE), CitedName.body(HOSTILE)),
                HOSTILE,
                HOSTILE,
                EdtfDate.parse("2020"),
                "en",
                ADDRESS,
                HOSTILE,
                List.of(HOSTILE));
    }
}
