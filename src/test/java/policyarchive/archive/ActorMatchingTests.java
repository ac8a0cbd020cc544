package policyarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policyarchive.archive.ActorMatching.Fit;
import policyarchive.vocabulary.ActorKind;

class ActorMatchingTests {
    @Test
    void takesANicknameForTheSamePersonWhereCountriesAgree() {
        assertThat(fit(person("Robert Hale", "GB"), seen("Bob Hale", "GB"))).isEqualTo(Fit.POSSIBLE);
    }

    @Test
    void takesTheSameFullNameForTheSamePerson() {
        assertThat(fit(person("Robert Hale", "GB"), seen("Robert Hale", null))).isEqualTo(Fit.SAME);
    }

    @Test
    void keepsPersonsWithTheSameSurnameApart() {
        assertThat(fit(person("Robert Hale", "GB"), seen("Richard Hale", "GB"))).isEqualTo(Fit.NONE);
        assertThat(fit(person("Evan Greene", "US"), seen("Evan Greer", "US"))).isEqualTo(Fit.NONE);
    }

    @Test
    void keepsANicknameOfAnotherCountryApart() {
        assertThat(fit(person("Robert Hale", "GB"), seen("Bob Hale", "US"))).isEqualTo(Fit.NONE);
    }

    @Test
    void keepsANicknameInAnotherOfficeApartWhereNoCountryIsKnown() {
        Actor known = person("Robert Hale", null);
        ActorSighting other = new ActorSighting(
                "Bob Hale", ActorKind.PERSON, null, List.of("Bob Hale"), List.of("chief executive"), null);
        ActorMatching matching = new ActorMatching(actor -> List.of("Home Secretary"));
        assertThat(matching.fit(known, other)).isEqualTo(Fit.NONE);
    }

    @Test
    void takesAnInitialOnlyWithSomethingThatSpeaksForIt() {
        assertThat(fit(person("Robert Hale", null), seen("R. Hale", null))).isEqualTo(Fit.NONE);
        assertThat(fit(person("Robert Hale", "GB"), seen("R. Hale", "GB"))).isEqualTo(Fit.POSSIBLE);
    }

    @Test
    void neverJoinsASurnameAlone() {
        assertThat(fit(person("Robert Hale", "GB"), seen("Hale", "GB"))).isEqualTo(Fit.NONE);
    }

    @Test
    void joinsAnOrganisationByAnAliasAndByLegalForm() {
        Actor known = organisation("Blue Lamp", ActorKind.COMPANY, null, "Blue Lamp", "Blue Lamp Inc.");
        assertThat(fit(known, body("The Blue Lamp Corporation", null))).isEqualTo(Fit.SAME);
    }

    @Test
    void joinsARenamedCompanyByItsCanonicalName() {
        Actor known = organisation("Lamplight", ActorKind.COMPANY, "US", "Lamplight");
        ActorSighting former =
                new ActorSighting("Blue Lamp", ActorKind.COMPANY, null, List.of("Blue Lamp"), List.of(), "Lamplight");
        assertThat(fit(known, former)).isEqualTo(Fit.SAME);
    }

    @Test
    void joinsAnAcronymToTheNameItStandsFor() {
        Actor known = organisation("National Signals Bureau", ActorKind.AGENCY, null, "National Signals Bureau", "NSB");
        assertThat(fit(known, body("NSB", null))).isEqualTo(Fit.SAME);
    }

    @Test
    void keepsBodiesApartThatShareAnAcronymOnly() {
        Actor known = organisation("National Signals Bureau", ActorKind.AGENCY, null, "National Signals Bureau", "NSB");
        assertThat(fit(known, body("Norwegian Seafood Board", null, "Norwegian Seafood Board", "NSB")))
                .isEqualTo(Fit.NONE);
    }

    @Test
    void keepsMinistriesOfDifferentCountriesApart() {
        Actor known = organisation("Ministry of Justice", ActorKind.AGENCY, "GB", "Ministry of Justice");
        assertThat(fit(known, body("Ministry of Justice", "FR"))).isEqualTo(Fit.NONE);
    }

    @Test
    void doesNotTakeWhatEveryBodyIsCalledForAName() {
        ActorSighting sighting = body("Justice Committee", null, "Justice Committee", "the Committee");
        assertThat(sighting.keys()).containsExactly("justice committee");
    }

    private static Fit fit(Actor actor, ActorSighting sighting) {
        return new ActorMatching(known -> List.of()).fit(actor, sighting);
    }

    private static Actor person(String name, @Nullable String country) {
        Actor actor = new Actor("known", name, ActorKind.PERSON, country);
        actor.alsoKnownAs(name, NameKey.person(name));
        return actor;
    }

    private static Actor organisation(String name, ActorKind kind, @Nullable String country, String... forms) {
        Actor actor = new Actor("known", name, kind, country);
        Arrays.stream(forms).forEach(form -> actor.alsoKnownAs(form, NameKey.organisation(form)));
        return actor;
    }

    private static ActorSighting seen(String name, @Nullable String country) {
        return new ActorSighting(name, ActorKind.PERSON, country, List.of(name), List.of(), null);
    }

    private static ActorSighting body(String name, @Nullable String country, String... forms) {
        List<String> all = forms.length == 0 ? List.of(name) : List.of(forms);
        return new ActorSighting(name, ActorKind.AGENCY, country, all, List.of(), null);
    }
}
