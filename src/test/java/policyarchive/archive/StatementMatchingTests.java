package policyarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policyarchive.archive.StatementSighting.Signer;
import policyarchive.edtf.EdtfDate;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.DateBasis;
import policyarchive.vocabulary.StatementKind;

class StatementMatchingTests {
    private static final String SCANNING = "joint statement on scanning private messages for illegal images";
    private static final String BORDERS = "joint statement on fishing quotas in northern waters";

    private final Signer hale = signer("Robert Hale", ActorKind.PERSON, "GB");
    private final Signer okafor = signer("Ngozi Okafor", ActorKind.PERSON, "NG");
    private final Signer lindqvist = signer("Eva Lindqvist", ActorKind.PERSON, "SE");
    private final Signer britain = signer("United Kingdom", ActorKind.GOVERNMENT, "GB");
    private final Signer nigeria = signer("Nigeria", ActorKind.GOVERNMENT, "NG");
    private final Signer sweden = signer("Sweden", ActorKind.GOVERNMENT, "SE");
    private final Signer chad = signer("Chad", ActorKind.GOVERNMENT, "TD");

    @Test
    void joinsTwoCompleteListsOfTheSameNames() {
        assertThat(score(letter(true, hale, okafor, lindqvist), letter(true, lindqvist, hale, okafor)))
                .isPositive();
    }

    @Test
    void keepsStatementsOfDifferentKindsApart() {
        assertThat(score(letter(true, hale, okafor), statement(SCANNING, null, false, hale, okafor)))
                .isZero();
    }

    @Test
    void joinsPersonsWhoSignForAllCountriesOfAnotherReport() {
        StatementSighting persons = statement(SCANNING, null, false, hale, okafor);
        StatementSighting countries = statement(SCANNING, "2021-05-03", true, britain, nigeria, sweden, chad);
        assertThat(score(persons, countries)).isPositive();
        assertThat(score(countries, persons)).isPositive();
    }

    @Test
    void keepsStatementsOfTheSameCountriesOnOtherMattersApart() {
        StatementSighting persons = statement(BORDERS, null, false, hale, okafor);
        assertThat(score(persons, statement(SCANNING, "2021-05-03", true, britain, nigeria, sweden)))
                .isZero();
    }

    @Test
    void keepsStatementsApartWhoseDatesConflict() {
        assertThat(score(
                        statement(SCANNING, "2021-05-03", true, britain, nigeria),
                        statement(SCANNING, "2020-05-03", true, britain, nigeria)))
                .isZero();
    }

    @Test
    void keepsStatementsApartWhoseSignatoriesDiffer() {
        assertThat(score(
                        statement(SCANNING, "2021-05-03", true, britain, nigeria),
                        statement(SCANNING, "2021-05-03", true, britain, sweden, chad)))
                .isZero();
    }

    @Test
    void keepsAStatementApartFromAReportPublishedBeforeIt() {
        StatementSighting earlier = reported(statement(SCANNING, null, false, hale, okafor), "2019-01-01");
        assertThat(score(earlier, statement(SCANNING, "2021-05-03", true, hale, okafor)))
                .isZero();
    }

    @Test
    void joinsAnIncompleteListWithTheWholeOne() {
        assertThat(score(letter(false, hale, okafor), letter(true, hale, okafor, lindqvist)))
                .isPositive();
    }

    @Test
    void keepsACompleteListApartFromALongerCompleteOne() {
        assertThat(score(letter(true, hale, okafor), letter(true, hale, okafor, lindqvist, chad)))
                .isZero();
    }

    private static double score(StatementSighting a, StatementSighting b) {
        return StatementMatching.score(a, b);
    }

    private static StatementSighting letter(boolean complete, Signer... signers) {
        return sighting(StatementKind.OPEN_LETTER, "open letter to the platform", null, complete, signers);
    }

    private static StatementSighting statement(
            String words, @Nullable String day, boolean complete, Signer... signers) {
        return sighting(StatementKind.JOINT_STATEMENT, words, day, complete, signers);
    }

    private static StatementSighting sighting(
            StatementKind kind, String words, @Nullable String day, boolean complete, Signer... signers) {
        StatedDate date = day == null ? null : date(day);
        return new StatementSighting(
                "key", kind, words, date, null, Arrays.asList(signers), List.of(), complete, words);
    }

    private static StatementSighting reported(StatementSighting s, String day) {
        return new StatementSighting(
                s.key(),
                s.kind(),
                s.title(),
                s.date(),
                date(day),
                s.signers(),
                s.addressees(),
                s.complete(),
                s.words());
    }

    private static StatedDate date(String day) {
        LocalDate date = LocalDate.parse(day);
        return StatedDate.of(new EdtfDate(day, date, date), DateBasis.TEXT, day, null);
    }

    private static Signer signer(String name, ActorKind kind, String country) {
        return new Signer(new Actor(Slug.words(name, "x"), name, kind, country), country);
    }
}
