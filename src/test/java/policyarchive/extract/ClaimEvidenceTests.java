package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policyarchive.extract.speech.Attribution;
import policyarchive.source.DatedFact;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.ReferenceMark;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.vocabulary.DateBasis;

/** What stands around the words of an attribution. */
class ClaimEvidenceTests {
    private static final String FIRST = "On 3 May 2019 Ann Roe said that the law of 1998 was old.";
    private static final String SECOND = "Liberty said that the law was good.";
    private static final String THIRD = "On Monday Meta said that the law was bad, on 4 June 2020.";
    private static final String TEXT = FIRST + " " + SECOND + "\n" + THIRD;

    @Test
    void datesWordsByTheirOwnSentenceButNotByTheWords() {
        assertThat(date("the law of 1998 was old", "said")).isEqualTo("2019-05-03");
        assertThat(date("the law was good", "said")).isNull();
    }

    @Test
    void takesTheFirstDateAndCountsFromThePublication() {
        assertThat(date("the law was bad", "said")).isEqualTo("2021-03-01");
        assertThat(date("On Monday Meta said that the law was bad", null)).isEqualTo("2020-06-04");
    }

    @Test
    void saysWhichWordsDateIt() {
        DatedFact fact = Objects.requireNonNull(evidence(List.of()).date(attribution("the law was bad", "said")));
        assertThat(fact.basis()).isEqualTo(DateBasis.TEXT);
        assertThat(fact.evidence()).isEqualTo("Monday");
        assertThat(fact.span()).isEqualTo(new Span(TEXT.indexOf("Monday"), TEXT.indexOf("Monday") + 6));
    }

    @Test
    void findsTheReferencesWithinAndRightBehindTheWords() {
        int start = TEXT.indexOf("the law was good");
        int end = start + "the law was good".length();
        List<ReferenceMark> marks = List.of(
                new ReferenceMark(start - 1, 1),
                new ReferenceMark(start, 2),
                new ReferenceMark(end - 2, 3),
                new ReferenceMark(end, 3),
                new ReferenceMark(end + 3, 4),
                new ReferenceMark(end + 4, 5));
        assertThat(evidence(marks).references(attribution("the law was good", "said")))
                .containsExactly(2, 3, 4);
    }

    @Test
    void knowsTheParagraphOfAPlace() {
        ClaimEvidence evidence = evidence(List.of());
        Span first = new Span(0, TEXT.indexOf('\n'));
        Span second = new Span(TEXT.indexOf('\n') + 1, TEXT.length());
        assertThat(List.of(0, first.end(), second.start(), TEXT.length() - 1))
                .map(at -> Objects.requireNonNull(evidence.block(at)).span())
                .containsExactly(first, first, second, second);
        ParsedArticle empty = AnnotatedArticle.parse("test.txt", "");
        assertThat(new ClaimEvidence(empty, List.of()).block(0)).isNull();
    }

    private static @Nullable String date(String words, @Nullable String cue) {
        var fact = evidence(List.of()).date(attribution(words, cue));
        return fact == null ? null : fact.date().edtf();
    }

    private static Attribution attribution(String words, @Nullable String cue) {
        int start = TEXT.indexOf(words);
        Span said = null;
        if (cue != null) {
            int at = TEXT.lastIndexOf(cue, start);
            said = new Span(at, at + cue.length());
        }
        return new Attribution(List.of(new Span(start, start + words.length())), null, said, "test", 1, false);
    }

    private static ClaimEvidence evidence(List<ReferenceMark> marks) {
        ParsedArticle plain = AnnotatedArticle.parse("test.txt", TEXT);
        ParsedArticle article = new ParsedArticle(
                plain.origin(),
                plain.body(),
                plain.blocks(),
                plain.title(),
                null,
                null,
                "en",
                plain.published(),
                List.of(),
                marks,
                List.of());
        List<Sentence> sentences = List.of(FIRST, SECOND, THIRD).stream()
                .map(s -> new Sentence(new Span(TEXT.indexOf(s), TEXT.indexOf(s) + s.length()), List.of()))
                .toList();
        return new ClaimEvidence(article, sentences);
    }
}
