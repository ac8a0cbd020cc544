package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/** Makes the hit of a person with the offices beside the name and the country they give. */
final class PersonRoles {
    private static final Set<String> STATE_SECTORS =
            Set.of("GOVERNMENT", "POLICE", "JUSTICE", "PARLIAMENT", "REGULATOR", "INTELLIGENCE");

    private static final Set<String> JUDGES = Set.of("J.", "JJ.", "CJ", "C.J.", "JA");
    private static final Set<String> SEATS = Set.of("MP", "MEP", "MSP", "TD", "MK");

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final OfficeOwners owners;

    PersonRoles(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.owners = new OfficeOwners(words, map);
    }

    NameHit hit(Range run, @Nullable OfficePhrase before, @Nullable OfficePhrase after, String rule) {
        List<Role> roles = new ArrayList<>();
        if (before != null) {
            roles.add(role(before, "office-before-name"));
        }
        OfficePhrase earlier =
                before == null ? null : offices.before(before.range().from());
        if (earlier != null) {
            roles.add(role(earlier, "office-before-name"));
        }
        if (after != null && after != before) {
            roles.add(role(after, "office-after-name"));
        }
        OfficePhrase later = after == null ? offices.predicated(run) : null;
        if (later != null && later != before) {
            roles.add(role(later, "office-in-predicate"));
        }
        if (roles.isEmpty()) {
            addSeat(run, roles);
        }
        String country = roles.stream()
                .map(Role::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        country = country == null && isPartyAndState(run.to()) ? "US" : country;
        country = country == null && PeerTitles.isBefore(words, run) ? "GB" : country;
        country = country == null ? Honorifics.country(words, run.from()) : country;
        String name = words.text(run);
        boolean seated = SEATS.contains(words.near(run.to() - 1, 1).text());
        boolean ofParty = PersonIntroductions.isPartyWord(words.near(run.from(), -1));
        boolean official =
                seated || ofParty || isOfficial(before) || isOfficial(after) || PartyAndSeat.follow(words, run.to());
        Range shown = PeerTitles.with(words, run);
        return new NameHit(
                shown, ActorKind.PERSON, "", name, country, null, PersonNames.parse(name), roles, official, rule);
    }

    /** The seat or the bench that letters after the name tell: {@code Jane Roe MP}, {@code Jane Roe J.} */
    private void addSeat(Range run, List<Role> roles) {
        Word letters = words.near(run.to() - 1, 1);
        if (SEATS.contains(letters.text())) {
            String house = letters.text().equals("MEP") ? "European Parliament" : null;
            roles.add(new Role(letters.text(), house, null, letters.span(), "letters-after-name"));
        } else if (JUDGES.contains(letters.text())) {
            roles.add(new Role("Justice", null, null, letters.span(), "letters-after-name"));
        }
    }

    private static boolean isOfficial(@Nullable OfficePhrase office) {
        return office != null && STATE_SECTORS.contains(office.sector());
    }

    /** {@code (D-Ore.)} after a name. */
    private boolean isPartyAndState(int at) {
        String state = words.near(at, 1).text();
        return words.at(at).is("(")
                && state.length() > 2
                && "DRI".indexOf(state.charAt(0)) >= 0
                && state.charAt(1) == '-'
                && Character.isUpperCase(state.charAt(2));
    }

    private Role role(OfficePhrase phrase, String rule) {
        Range organisation = phrase.organisation();
        NameHit body = organisation == null ? owners.of(phrase) : map.hitAt(organisation.from());
        return offices.role(phrase, body, rule);
    }
}
