package policyarchive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.QueryCount;
import policyarchive.archive.Actor;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.ActorDocument.RoleDocument;
import policyarchive.document.ActorDocument.Spokesperson;
import policyarchive.vocabulary.ActorKind;

@ArchiveTest
class SpokespersonsIT {
    @Autowired
    private ActorDocuments actors;

    @Autowired
    private RecordFixtures records;

    private Actor minister;
    private Actor director;
    private Actor australia;
    private Actor office;

    @BeforeEach
    void fill() {
        records.clear();
        minister = records.actor("nora-keane", "Nora Keane", ActorKind.PERSON, "AU", "Nora Keane");
        director = records.actor("ole-brandt", "Ole Brandt", ActorKind.PERSON, "AU", "Ole Brandt");
        australia = records.actor("australia", "Australia", ActorKind.GOVERNMENT, "AU", "Australia");
        office = records.actor("signals-office", "Signals Office", ActorKind.AGENCY, "AU", "Signals Office", "so");
        records.article(
                "minister",
                "Minister",
                "Nora Keane spoke for Australia.",
                a -> a.mentions(minister, "Nora Keane")
                        .mentions(australia, "Australia")
                        .office(minister, "home affairs minister", null, "AU"));
        records.article(
                "director",
                "Director",
                "Ole Brandt leads the Signals Office.",
                a -> a.mentions(director, "Ole Brandt")
                        .mentions(office, "Signals Office")
                        .office(director, "director", "the Signals Office", "AU"));
    }

    @Test
    void linksAnOfficeToItsBodyAndBack() {
        assertThat(organisationOf("ole-brandt")).isEqualTo("signals-office");
        assertThat(speakers("signals-office"))
                .containsExactly(new Spokesperson("ole-brandt", "Ole Brandt", "director"));
    }

    @Test
    void linksAnOfficeOfStateToTheGovernmentOfItsCountry() {
        assertThat(organisationOf("nora-keane")).isEqualTo("australia");
        assertThat(speakers("australia"))
                .containsExactly(new Spokesperson("nora-keane", "Nora Keane", "home affairs minister"));
    }

    @Test
    void takesTheGovernmentOfTheCountryItselfAmongSeveral() {
        records.actor("victoria", "Victoria", ActorKind.GOVERNMENT, "AU", "Victoria");
        assertThat(organisationOf("nora-keane")).isEqualTo("australia");
        assertThat(speakers("victoria")).isEmpty();
    }

    @Test
    void linksAnOfficeToTheAgencyOfItsCountryThatAnotherArticleNames() {
        records.article(
                "deputy",
                "Deputy",
                "Nora Keane, once the deputy.",
                a -> a.mentions(minister, "Nora Keane")
                        .office(minister, "deputy director", "Signals Office", "AU")
                        .office(minister, "deputy head", "Signals Office", "NZ"));
        assertThat(find("nora-keane").roles())
                .extracting(RoleDocument::title, RoleDocument::organisationId)
                .contains(tuple("deputy director", "signals-office"), tuple("deputy head", null));
        assertThat(speakers("signals-office"))
                .extracting(Spokesperson::title)
                .containsExactly("deputy director", "director");
    }

    @Test
    void leavesOpenWhatNoArticleTells() {
        records.article(
                "critic",
                "Critic",
                "Ole Brandt was once at the ministry.",
                a -> a.mentions(director, "Ole Brandt")
                        .office(director, "former justice minister", null, "AU")
                        .office(director, "shadow minister", null, "AU")
                        .office(director, "cryptographer", null, "AU")
                        .office(director, "spokesman", "SO", "AU"));
        assertThat(find("ole-brandt").roles())
                .filteredOn(role -> !role.title().equals("director"))
                .hasSize(4)
                .extracting(RoleDocument::organisationId)
                .containsOnlyNulls();
        assertThat(speakers("australia")).extracting(Spokesperson::actorId).containsExactly("nora-keane");
    }

    @Test
    void leavesOpenWhichOfTwoBodiesOfOneNameIsMeant() {
        Actor other = records.actor("sound-office", "Sound Office", ActorKind.NGO, null, "so");
        records.article(
                "both",
                "Both",
                "Nora Keane of SO met the Sound Office.",
                a -> a.mentions(other, "Sound Office").mentions(office, "SO").office(minister, "envoy", "SO", null));
        assertThat(find("nora-keane").roles())
                .filteredOn(role -> role.title().equals("envoy"))
                .singleElement()
                .extracting(RoleDocument::organisationId)
                .isNull();
        assertThat(speakers("sound-office")).isEmpty();
    }

    @Test
    void listsFiftySpokespersonsByNameWithAsManyQueriesAsOne() {
        long queriesForOne = QueryCount.of(() -> speakers("signals-office"));
        List<Actor> many = IntStream.range(0, 60)
                .mapToObj(i -> records.actor("p" + i, "Person %02d".formatted(i), ActorKind.PERSON, null))
                .toList();
        records.article("many", "Many", "All of the Signals Office.", a -> {
            a.mentions(office, "Signals Office");
            many.forEach(one -> a.office(one, "analyst", "Signals Office", null));
        });
        assertThat(speakers("signals-office"))
                .hasSize(50)
                .extracting(Spokesperson::name)
                .startsWith("Ole Brandt", "Person 00", "Person 01");
        assertThat(QueryCount.of(() -> speakers("signals-office"))).isEqualTo(queriesForOne);
    }

    @Test
    void looksUpNobodyForPersonsAndLists() {
        assertThat(speakers("nora-keane")).isEmpty();
        assertThat(actors.list(new ActorQuery("", Filter.NONE, Filter.NONE, 0, 10))
                        .items())
                .hasSize(4)
                .extracting(ActorDocument::spokespersons)
                .containsOnlyNulls();
    }

    private @Nullable String organisationOf(String slug) {
        return find(slug).roles().getFirst().organisationId();
    }

    private @Nullable List<Spokesperson> speakers(String slug) {
        return find(slug).spokespersons();
    }

    private ActorDocument find(String slug) {
        return actors.find(slug).orElseThrow();
    }
}
