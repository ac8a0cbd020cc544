package policyarchive.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle;
import policyarchive.text.Span;

/**
 * Enters what was found in one article into the ledger of rules. A claim is right where it holds the words of a claim of
 * the gold; a mention where it names an actor of the gold; an office where the gold gives its holder that office; a
 * statement where one of its signatories signed one of the gold's.
 */
public final class RuleFinds {

    private static final int LONGEST_SENTENCE = 220;

    private final GoldArticle gold;
    private final ExtractedArticle extracted;
    private final String text;
    private final ActorMatching matching;
    private final RuleLedger ledger;

    private RuleFinds(GoldArticle gold, ExtractedArticle extracted, RuleLedger ledger) {
        this.gold = gold;
        this.extracted = extracted;
        this.ledger = ledger;
        FoundArticle found = FoundArticles.of(extracted);
        text = found.text();
        matching = new ActorMatching(gold.actors(), found.actors());
    }

    /** Enters all finds of one article. */
    public static void enter(GoldArticle gold, ExtractedArticle extracted, RuleLedger ledger) {
        RuleFinds finds = new RuleFinds(gold, extracted, ledger);
        extracted.claims().forEach(finds::claim);
        for (int i = 0; i < extracted.actors().size(); i++) {
            finds.actor(extracted.actors().get(i), finds.matching.isMatched(i));
        }
        extracted.statements().forEach(finds::statement);
    }

    private void claim(ExtractedArticle.Claim claim) {
        String words = Spelling.flat(claim.span().of(text));
        boolean right = gold.claims().stream()
                .flatMap(wanted -> wanted.anchors().stream())
                .map(Spelling::flat)
                .anyMatch(words::contains);
        ledger.count("claim", claim.rule(), gold.exhaustive() ? right : null, withSpeaker(claim));
    }

    private String withSpeaker(ExtractedArticle.Claim claim) {
        Span words = claim.span();
        Span speaker = claim.speakerSpan();
        Span both = speaker == null ? words : words.hull(speaker);
        return (both.end() - both.start() <= LONGEST_SENTENCE ? both : words).of(text);
    }

    private void actor(ExtractedArticle.Actor actor, boolean isOfTheGold) {
        extracted.mentions().stream()
                .filter(mention -> mention.actorId().equals(actor.id()))
                .forEach(mention -> ledger.count(
                        "mention", mention.rule(), isOfTheGold, mention.span().of(text)));
        List<Set<String>> offices = namedInGold(actor).stream()
                .flatMap(wanted -> wanted.roles().stream())
                .map(RuleFinds::words)
                .toList();
        actor.roles()
                .forEach(role -> ledger.count(
                        "office",
                        role.rule(),
                        isOneOf(offices, role.title()),
                        role.span().of(text)));
    }

    private List<GoldActor> namedInGold(ExtractedArticle.Actor actor) {
        Set<String> names = matching.resolve(actor.name());
        return gold.actors().stream()
                .filter(wanted -> names.contains(wanted.name()))
                .toList();
    }

    private static @Nullable Boolean isOneOf(List<Set<String>> offices, String title) {
        Set<String> words = words(title);
        return offices.isEmpty()
                ? null
                : offices.stream().anyMatch(office -> office.containsAll(words) || words.containsAll(office));
    }

    private static Set<String> words(String title) {
        return Arrays.stream(Spelling.flat(title).toLowerCase(Locale.ROOT).split(" ", -1))
                .collect(Collectors.toSet());
    }

    private void statement(ExtractedArticle.Statement statement) {
        Set<String> signed = gold.statements().stream()
                .flatMap(wanted -> wanted.everybody().stream())
                .collect(Collectors.toSet());
        List<String> ids = statement.signatories().stream()
                .map(ExtractedArticle.Signatory::actorId)
                .toList();
        boolean right = extracted.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .anyMatch(actor -> matching.resolve(actor.name()).stream().anyMatch(signed::contains));
        ledger.count(
                "statement",
                statement.rule(),
                ids.isEmpty() ? null : right,
                statement.evidence().getFirst().of(text));
    }
}
