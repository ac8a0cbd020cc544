package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.naming.NameLists;
import policyarchive.vocabulary.ActorKind;

/** Nouns that head the names of bodies ({@code organisation-heads.csv}). */
final class OrganisationHeads {
    /** Where the head stands in the name. */
    enum Place {
        FIRST,
        LAST,
        BOTH,
        /** First, before "for" or "against": {@code Parents for Privacy}. */
        FOR
    }

    /** A head and what it says. */
    record Head(ActorKind kind, Place place) {
        boolean mayEnd() {
            return place == Place.LAST || place == Place.BOTH;
        }

        /** Whether this word between the head and a capital shows that the head opens a name. */
        boolean opensBefore(String link) {
            return place == Place.FOR ? link.equals("for") || link.equals("against") : mayOpen();
        }

        boolean mayOpen() {
            return place != Place.LAST;
        }
    }

    private static final OrganisationHeads STANDARD = new OrganisationHeads();

    private final Map<String, Head> heads = new HashMap<>();

    private OrganisationHeads() {
        NameLists.records(OrganisationHeads.class, "organisation-heads.csv")
                .forEach(row -> heads.put(
                        row.get("head"),
                        new Head(ActorKind.valueOf(row.get("kind")), Place.valueOf(row.get("place")))));
    }

    /** The list of this project, loaded once. */
    static OrganisationHeads standard() {
        return STANDARD;
    }

    @Nullable
    Head of(String word) {
        return heads.get(word);
    }
}
