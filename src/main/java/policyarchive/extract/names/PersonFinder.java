package policyarchive.extract.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Places;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.PersonNames;

/** Finds persons: by the office or honorific beside the name, by a known given name, or by the shape of the name and what it does. */
final class PersonFinder {
    private static final int ENOUGH = 2;
    private static final Set<String> TITLED_SECTORS = Set.of(
            "GOVERNMENT",
            "POLICE",
            "JUSTICE",
            "PARLIAMENT",
            "EU",
            "INTERNATIONAL",
            "REGULATOR",
            "INTELLIGENCE",
            "ACADEMIC");

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final PersonShape shape;
    private final PersonWeight weight;
    private final SharedOffices shared;
    private final PersonRoles roles;

    PersonFinder(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.shape = new PersonShape(words, map, offices);
        this.shared = new SharedOffices(words);
        this.weight = new PersonWeight(words, map, shape);
        this.roles = new PersonRoles(words, map, offices);
    }

    void find() {
        for (int i = 0; i < words.size(); i++) {
            NameHit hit = words.isTitleCase(i) ? null : personAt(i);
            if (hit != null) {
                map.put(hit);
                i = hit.range().to() - 1;
            }
        }
    }

    private @Nullable NameHit personAt(int i) {
        int honorifics = Honorifics.before(words, i);
        boolean party = honorifics == 0 && PersonIntroductions.isPartyWord(words.at(i)) && offices.at(i) == null;
        int first = party ? i + 1 : i + honorifics;
        if (first >= words.size()) {
            return null;
        }
        Range run = shape.nameFrom(first);
        if (run.length() > 2
                && words.isInitial(first)
                && !words.isListed(first)
                && !shape.isGiven(first)
                && shape.isGiven(first + 1)
                && words.at(first + 1).isCapitalised()) {
            return null;
        }
        if (run.length() == 0 || party && run.length() == 1 || isMidName(i)) {
            return null;
        }
        if (honorifics == 0 && words.isInitial(first) && isStarter(run) && !isIntroduced(run)) {
            return null;
        }
        return judge(party ? first : i, run, honorifics > 0);
    }

    /** Whether the word before is part of the same run, which then was judged as a whole. */
    private boolean isMidName(int i) {
        return i > words.sentenceOf(i).from()
                && shape.isNameWord(i - 1)
                && !words.isInitial(i - 1)
                && !PersonNames.isHonorific(words.at(i - 1).text());
    }

    /** {@code Will Cathcart, head of}: a given name that is also a common word, and an office after the name. */
    private boolean isIntroduced(Range run) {
        return run.length() == 2 && shape.isGiven(run.from()) && offices.after(run.to()) != null;
    }

    private boolean isStarter(Range run) {
        Word word = words.at(run.from());
        boolean common = word.isTagged("VERB")
                || (word.isTagged("ADJ") || word.isTagged("NOUN")) && words.occursInLowerCase(word.lower());
        return SentenceStarters.contains(word) || common && !shape.isGiven(run.from());
    }

    private @Nullable NameHit judge(int start, Range run, boolean honoured) {
        OfficePhrase direct = offices.before(start);
        OfficePhrase title = direct == null && honoured ? offices.endingAt(run.from()) : direct;
        OfficePhrase before = title == null ? shared.before(start) : title;
        shared.note(before, run);
        OfficePhrase after = ownAfter(run);
        if (run.length() == 1) {
            return single(run, honoured, before, after);
        }
        boolean placed = honoured || before != null && before.range().to() == start || after != null;
        if (shape.hasForeignWord(run) && !(placed && shape.isGiven(run.from()))) {
            return null;
        }
        int sum = weight.of(run) + (placed ? 3 : 0) + (before != null ? 2 : 0);
        return sum >= ENOUGH && !isPlace(run)
                ? roles.hit(run, before, after, rule(honoured, before, after, run))
                : null;
    }

    /** The office after the name, unless it stands before another name and is that one's. */
    private @Nullable OfficePhrase ownAfter(Range run) {
        int end = PeerTitles.with(words, run).to();
        while (words.near(run.from(), end - run.from()).isWord()
                && PersonNames.isSuffix(words.near(run.from(), end - run.from()).text())) {
            end++;
        }
        OfficePhrase after = offices.after(end);
        if (after == null && run.length() > 1) {
            after = offices.onNextLine(run);
        }
        if (after == null) {
            return null;
        }
        int next = after.range().to();
        boolean anothers = words.at(next).sentence() == words.at(next - 1).sentence() && shape.isNameWord(next);
        return anothers ? null : after;
    }

    private @Nullable NameHit single(
            Range run, boolean honoured, @Nullable OfficePhrase before, @Nullable OfficePhrase after) {
        if (shape.hasForeignWord(run) || isPlace(run) || PersonNames.isInitial(words.text(run))) {
            return null;
        }
        if (honoured) {
            return roles.hit(run, before, after, "honorific");
        }
        boolean titled = before != null
                && before.range().to() == run.from()
                && TITLED_SECTORS.contains(before.sector())
                && words.at(before.title().to() - 1).isCapitalised()
                && words.at(run.from()).isTagged("PROPN");
        return titled ? roles.hit(run, before, null, "surname-after-office") : null;
    }

    private boolean isPlace(Range run) {
        String name = words.text(run);
        return Places.contains(name) || Countries.standard().byName(name).isPresent();
    }

    private String rule(boolean honoured, @Nullable OfficePhrase before, @Nullable OfficePhrase after, Range run) {
        if (before != null) {
            return "person-after-office";
        }
        if (after != null) {
            return "person-with-apposition";
        }
        if (honoured) {
            return "honorific";
        }
        return shape.isGiven(run.from()) ? "given-name" : "person-by-shape";
    }
}
