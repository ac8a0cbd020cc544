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
        BOTH
    }

    /** A head and what it says. */
    record Head(ActorKind kind, Place place) {
        boolean mayEnd() {
            return place != Place.FIRST;
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
