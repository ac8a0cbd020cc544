package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import policyarchive.extract.statements.SignatureList;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.Countries;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Countries on lines of their own in lists of signatories: of the person above them, or signing by the ministers below. */
final class SignatureCountries {
    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final SignatureWords ranges;

    SignatureCountries(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.ranges = new SignatureWords(words);
    }

    void read(SignatureList list) {
        countryBelow(list);
        statesAbove(list);
    }

    /** A country on a line of its own is that of the person named above it. */
    private void countryBelow(SignatureList list) {
        List<NameHit> above = new ArrayList<>();
        for (Entry entry : list.entries()) {
            String line = entry.line().of(words.text()).strip();
            var country = Countries.standard().byHeading(line);
            NameHit hit = map.hitAt(ranges.bare(words.within(entry.name())).from());
            if (country.isPresent() && !above.isEmpty()) {
                above.forEach(
                        h -> map.put(h.country() == null ? h.of(country.get().code()) : h));
                above.clear();
            } else if (hit != null && hit.kind() == ActorKind.PERSON) {
                above.clear();
                above.add(hit);
            }
        }
    }

    /** A state whose ministers sign below its name signs by them. */
    private void statesAbove(SignatureList list) {
        for (Entry entry : list.entries()) {
            Span above = entry.country();
            Range heading = above == null ? new Range(0, 0) : words.within(above);
            if (heading.length() > 0 && map.isFree(heading) && isOfState(words.within(entry.line()))) {
                Countries.standard()
                        .byHeading(words.text(heading))
                        .ifPresent(c -> map.put(GovernmentFinder.hit(heading, c, "country-above-ministers")));
            }
        }
    }

    private boolean isOfState(Range line) {
        return IntStream.range(line.from(), line.to())
                .mapToObj(offices::at)
                .anyMatch(office -> office != null && office.sector().equals("GOVERNMENT"));
    }
}
