package policyarchive.publish.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocument.MentionedActor;
import policyarchive.document.ClaimDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.StatementDocument;
import policyarchive.edtf.EdtfDate;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.ClaimMode;

/** What is cited of each kind. */
public final class Citables {
    private final String site;

    /** @param site where the archive is, such as {@code https://archive.example}, without a slash at its end */
    public Citables(String site) {
        this.site = site;
    }

    /** An article by its publication; the archive knows no authors of articles. */
    public Citable article(ArticleDocument article) {
        List<String> notes = new ArrayList<>();
        if (article.title().derived()) {
            notes.add("The title was made from the text.");
        }
        provenance(article, notes);
        return new Citable(
                Citable.Kind.ARTICLE,
                article.id(),
                article.title().text(),
                List.of(),
                null,
                source(article),
                date(article.published()),
                article.language(),
                address(article),
                null,
                notes);
    }

    /** A claim by who made it, in the article that attributes it to them; its words are the abstract. */
    public Citable claim(ArticleDocument article, ClaimDocument claim) {
        Map<String, String> kinds = article.actors().stream()
                .collect(Collectors.toMap(MentionedActor::id, MentionedActor::kind, (first, second) -> first));
        List<CitedName> speakers = IntStream.range(0, claim.speakers().size())
                .mapToObj(i -> name(
                        claim.speakers().get(i), kinds.get(claim.speakerIds().get(i))))
                .toList();
        String reported = claim.mode().equals(ClaimMode.INDIRECT.name()) ? "Reported in" : "Quoted in";
        List<String> notes = new ArrayList<>();
        if (claim.date() != null) {
            notes.add("Said " + words(claim.date()) + ".");
        }
        if (claim.negated()) {
            notes.add("The article has it denied.");
        }
        provenance(article, notes);
        return new Citable(
                Citable.Kind.CLAIM,
                claim.id(),
                "%s “%s”".formatted(reported, article.title().text()),
                speakers,
                null,
                source(article),
                date(article.published()),
                article.language(),
                address(article) + "#" + claim.id(),
                claim.text(),
                notes);
    }

    /**
     * A statement by who signed it.
     *
     * @param kinds of its signatories, by id
     */
    public Citable statement(StatementDocument statement, Map<String, ActorKind> kinds) {
        List<CitedName> signatories = statement.signatories().stream()
                .map(signatory -> name(
                        signatory.name(),
                        Optional.ofNullable(kinds.get(signatory.actorId()))
                                .map(ActorKind::name)
                                .orElse(null)))
                .toList();
        List<String> notes = new ArrayList<>();
        if (!statement.addressees().isEmpty()) {
            notes.add("Addressed to " + String.join(", ", statement.addressees()) + ".");
        }
        notes.add("As reported by %d article%s."
                .formatted(statement.articles().size(), statement.articles().size() == 1 ? "" : "s"));
        return new Citable(
                Citable.Kind.STATEMENT,
                statement.id(),
                capital(statement.title()),
                signatories,
                genre(statement.kind()),
                null,
                date(statement.date()),
                "en",
                address(statement),
                null,
                notes);
    }

    /** Where the archive answers with this version of the article, or says that it has changed. */
    public String address(ArticleDocument article) {
        return "%s/articles/%s/versions/%s".formatted(site, article.id(), ContentHash.of(article));
    }

    /** Where the archive answers with this version of the statement, or says that it has changed. */
    public String address(StatementDocument statement) {
        return "%s/statements/%s/versions/%s".formatted(site, statement.id(), ContentHash.of(statement));
    }

    private static void provenance(ArticleDocument article, List<String> notes) {
        if (article.url() != null) {
            notes.add("First published at " + article.url() + " .");
        }
        notes.add("SHA-256 of the file as archived: " + article.origin().sha256() + ".");
    }

    private static @Nullable String source(ArticleDocument article) {
        return article.source() == null ? null : article.source().name();
    }

    private static @Nullable EdtfDate date(@Nullable DateDocument date) {
        return date == null ? null : EdtfDate.tryParse(date.edtf()).orElse(null);
    }

    private static String words(DateDocument date) {
        return EdtfDate.tryParse(date.edtf())
                .map(known -> known.words(Locale.ENGLISH))
                .orElse(date.edtf());
    }

    private static CitedName name(String name, @Nullable String kind) {
        return Objects.equals(kind, ActorKind.PERSON.name()) ? CitedName.person(name) : CitedName.body(name);
    }

    private static @Nullable String genre(String kind) {
        return kind.equals("OTHER")
                ? null
                : capital(kind.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
