package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.names.OrganisationHeads.Head;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.vocabulary.ActorKind;

/** What kind of body a name is of, where its head noun serves several: a centre of the police, a council for civil liberties. */
final class BodyKinds {
    /** Heads of associations that are of a state where it investigates, defends or prosecutes in their name. */
    private static final Set<String> OF_EITHER =
            Set.of("centre", "center", "institute", "academy", "network", "laboratory", "lab", "partnership", "school");

    private static final Set<String> OF_STATE = Set.of(
            "crime",
            "cybercrime",
            "police",
            "policing",
            "intelligence",
            "counterterrorism",
            "counter-terrorism",
            "cybersecurity",
            "prosecution",
            "military",
            "ministry");
    /** Causes and trades whose councils and commissions are their own, not a state's. */
    private static final Set<String> OF_CAUSES = Set.of(
            "liberties",
            "journalists",
            "churches",
            "refugees",
            "jurists",
            "lawyers",
            "industry",
            "business",
            "trade",
            "relations",
            "retail",
            "employers",
            "exporters");

    private static final Set<String> CIRCLES = Set.of(
            "working",
            "action",
            "advocacy",
            "rights",
            "support",
            "study",
            "research",
            "advisory",
            "pressure",
            "lobby",
            "users",
            "parliamentary",
            "expert",
            "interest",
            "reform",
            "community");

    private BodyKinds() {}

    /** @param head the place of the head noun in the name */
    static ActorKind of(ArticleWords words, Range name, int head, Head noun) {
        String word = words.at(head).lower();
        if (OF_EITHER.contains(word) && (holds(words, name, OF_STATE) || isCyberSecurity(words, name))) {
            return ActorKind.AGENCY;
        }
        if (word.equals("council") && holds(words, name, OF_CAUSES)
                || word.equals("commission") && holds(words, name, Set.of("jurists"))) {
            return ActorKind.NGO;
        }
        boolean circle =
                word.equals("group") && CIRCLES.contains(words.near(head, -1).lower());
        return circle ? ActorKind.NGO : noun.kind();
    }

    private static boolean isCyberSecurity(ArticleWords words, Range name) {
        return holds(words, name, Set.of("cyber")) && holds(words, name, Set.of("security"));
    }

    private static boolean holds(ArticleWords words, Range name, Set<String> any) {
        for (int i = name.from(); i < name.to(); i++) {
            if (any.contains(words.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
