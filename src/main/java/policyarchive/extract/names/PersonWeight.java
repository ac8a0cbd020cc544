package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;

/** Weighs what speaks for a run of capitalised words being a person, beside an office or an honorific. */
final class PersonWeight {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "every", "each");
    private static final Set<String> AT_PLACE = Set.of("in", "at", "near", "across", "on", "into", "outside");
    /** Words that describe a body before its name. */
    private static final int DESCRIPTION = 4;

    private final ArticleWords words;
    private final NameMap map;
    private final PersonShape shape;
    private final PersonIntroductions introductions;
    private final Map<String, Integer> alone = new HashMap<>();

    PersonWeight(ArticleWords words, NameMap map, PersonShape shape) {
        this.map = map;
        this.words = words;
        this.shape = shape;
        this.introductions = new PersonIntroductions(words);
        for (int i = 0; i < words.size(); i++) {
            if (standsAlone(i)) {
                alone.merge(words.at(i).text(), 1, Integer::sum);
            }
        }
    }

    private boolean standsAlone(int i) {
        return words.at(i).isCapitalised()
                && !words.near(i, -1).isCapitalised()
                && !words.near(i, 1).isCapitalised();
    }

    /** 1 is little, 3 is enough alone; negative where the words hardly name a person. */
    int of(Range run) {
        int weight = ofParts(run) + ofPlace(run);
        weight += shape.isGiven(run.from()) ? 3 : 0;
        boolean weak = words.near(run.to() - 1, 1).isTagged("AUX") && !shape.isGiven(run.from());
        boolean acts = ActingContext.acts(words, run) || ActingContext.follows(words, run);
        weight += acts ? weak ? 1 : 2 : 0;
        weight += surnameRecurs(run) ? 2 : 0;
        weight += allProper(run) && !words.isInitial(run.from()) ? 1 : 0;
        weight -= run.length() > 3 ? 1 : 0;
        return weight;
    }

    private int ofParts(Range run) {
        int weight = 0;
        for (int i = run.from(); i < run.to(); i++) {
            Word word = words.at(i);
            boolean inner = i > run.from() && i < run.to() - 1;
            boolean particle = inner && PersonNames.isParticle(word.text());
            weight += PersonNames.isInitial(word.text()) && i < run.to() - 1 ? 2 : 0;
            weight += particle ? 2 : 0;
            weight += i > run.from() && PersonShape.isPrefixed(word) ? 2 : 0;
            weight -= !particle && words.occursInLowerCase(word.lower()) ? 1 : 0;
        }
        return weight;
    }

    /** What the words beside the run say. */
    private int ofPlace(Range run) {
        Word before = words.near(run.from(), -1);
        Word next = words.near(run.to() - 1, 1);
        Word second = words.near(run.to() - 1, 2);
        int weight = DETERMINERS.contains(before.lower()) ? -3 : 0;
        weight -= AT_PLACE.contains(before.lower()) ? 2 : 0;
        weight -= next.isTagged("NOUN") ? 2 : 0;
        boolean described = next.is(",") && (second.is("who") || second.is("whose") || isAge(second));
        weight += described && (allProper(run) || isRare(run)) ? 3 : 0;
        weight += (allProper(run) || isRare(run)) && isOfBody(run) ? 3 : 0;
        weight += PartyAndSeat.follow(words, run.to()) ? 3 : 0;
        weight += introductions.before(run) ? 3 : 0;
        return weight + (introductions.after(run) ? 2 : 0);
    }

    /** {@code Jane Roe of the Foo Council}. */
    private boolean isOfBody(Range run) {
        int last = run.to() - 1;
        boolean of = words.near(last, 1).is("of")
                || words.near(last, 1).is("from")
                || words.near(last, 1).is("at");
        int body = words.near(last, 2).is("the") ? run.to() + 2 : run.to() + 1;
        return of && run.length() <= 3 && (map.at(body) != null || isDescribedBody(body));
    }

    /** {@code the Norwegian firm Foo}: a body behind what describes it. */
    private boolean isDescribedBody(int from) {
        int i = from;
        while (i < from + DESCRIPTION
                && (words.at(i).isTagged("ADJ") || words.at(i).isTagged("NOUN"))) {
            i++;
        }
        return i > from && words.at(i).sentence() == words.at(from).sentence() && map.at(i) != null;
    }

    private static boolean isAge(Word word) {
        return word.text().length() == 2 && word.text().chars().allMatch(Character::isDigit);
    }

    /** Whether no word of the run stands in lower case anywhere in the article. */
    private boolean isRare(Range run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (words.occursInLowerCase(words.at(i).lower())
                    && !PersonNames.isParticle(words.at(i).text())) {
                return false;
            }
        }
        return run.length() > 1 && !SentenceStarters.contains(words.at(run.from()));
    }

    private boolean allProper(Range run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (!words.at(i).isTagged("PROPN")
                    && !PersonNames.isParticle(words.at(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last word of the run stands elsewhere without the first, as surnames do. */
    private boolean surnameRecurs(Range run) {
        String surname = words.at(run.to() - 1).text();
        int own = standsAlone(run.to() - 1) ? 1 : 0;
        return alone.getOrDefault(surname, 0) > own
                && !words.at(run.from()).text().equals(surname);
    }
}
