package policyarchive.extract.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Members whose party and place stand in brackets before the verb: "Ann Roe (Labour, Leeds) and Bob Coe (SNP, Fife) want". */
final class Constituencies {
    /** Code units of what stands in brackets. */
    private static final int LONGEST = 60;

    private final String text;
    private final Mentions mentions;

    Constituencies(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The persons before the bracket in which a phrase ends, and those joined to them; null where it is in none. */
    @Nullable
    Speaker members(Span phrase) {
        if (phrase.isEmpty() || text.charAt(phrase.end() - 1) != ')' && !text.startsWith(")", phrase.end())) {
            return null;
        }
        int open = opening(phrase.end() - 1);
        if (open < 0 || phrase.end() - open > LONGEST || open >= phrase.start()) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Mention member = before(open); member != null && !ids.contains(member.actorId()); ) {
            ids.add(member.actorId());
            int joined = joined(member.span().start());
            member = joined < 0 ? null : before(joined);
        }
        return ids.isEmpty() ? null : new Speaker(new ArrayList<>(ids).reversed(), null, 0.9);
    }

    /** The person named right before a bracket. */
    private @Nullable Mention before(int bracket) {
        int first = mentions.firstFrom(bracket);
        Mention last = first == 0 ? null : mentions.inOrder().get(first - 1);
        boolean person = last != null && mentions.actor(last).kind() == ActorKind.PERSON;
        return person && last != null && last.span().end() + 1 == bracket ? last : null;
    }

    /** Where the bracket of the one before opens in a list, less than 0 where none does. */
    private int joined(int name) {
        List<String> links = List.of(") and ", "), ", "), and ", ") & ");
        for (String link : links) {
            if (text.startsWith(link, name - link.length())) {
                return opening(name - link.length());
            }
        }
        return -1;
    }

    /** The last bracket that opens up to an offset, not far before it; less than 0 where none does. */
    private int opening(int offset) {
        int from = Math.max(0, offset - LONGEST);
        int open = text.substring(from, offset + 1).lastIndexOf('(');
        return open < 0 ? -1 : from + open;
    }
}
