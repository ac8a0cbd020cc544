package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.source.DatedFact;
import policyarchive.text.Span;
import policyarchive.vocabulary.StatementKind;

/** A statement while the article is read. */
final class StatementDraft {
    private static final String ORGANISED = "statement-organised";

    private final Set<String> organisers = new LinkedHashSet<>();
    private StatementKind kind;
    private boolean joint;
    private String rule = "";
    private String title = "";
    private boolean partial;
    private boolean listed;
    private @Nullable DatedFact date;
    private final Map<String, Signatory> signatories = new LinkedHashMap<>();
    private final Set<String> addressees = new LinkedHashSet<>();
    private final Set<Integer> counts = new LinkedHashSet<>();
    private final List<Span> evidence = new ArrayList<>();

    StatementDraft(StatementKind kind) {
        this.kind = kind;
    }

    /** Whether a document of a kind can be this one: statements and declarations are called by each other's name. */
    boolean sameDocument(StatementKind other) {
        return kind == other || isStatement(kind) && isStatement(other);
    }

    private static boolean isStatement(StatementKind kind) {
        return kind == StatementKind.JOINT_STATEMENT || kind == StatementKind.DECLARATION;
    }

    boolean signedByAny(List<Signatory> others) {
        return signatories.isEmpty() || others.stream().anyMatch(s -> signatories.containsKey(s.actorId()));
    }

    StatementKind kind() {
        return kind;
    }

    boolean hasSignatories() {
        return !signatories.isEmpty();
    }

    void name(StatementKind as, boolean isJoint, String words) {
        boolean better = isJoint && !joint || title.isEmpty();
        if (better) {
            kind = as;
            title = words;
        }
        joint |= isJoint;
    }

    boolean isJoint() {
        return joint;
    }

    void sign(List<Signatory> by, String how, boolean incomplete) {
        if (how.equals(ORGANISED)) {
            by.stream()
                    .map(Signatory::actorId)
                    .filter(id -> !signatories.containsKey(id))
                    .forEach(organisers::add);
        }
        by.forEach(s -> signatories.putIfAbsent(s.actorId(), s));
        rule = rule.isEmpty() ? how : rule;
        partial |= incomplete;
    }

    /**
     * Signatories from a list that the article prints; it is whole unless its heading says otherwise. Who organised the
     * document signed it only if the list says so.
     */
    void list(List<Signatory> by, boolean incomplete) {
        organisers.forEach(signatories::remove);
        organisers.clear();
        by.forEach(s -> signatories.putIfAbsent(s.actorId(), s));
        rule = rule.isEmpty() ? "statement-signature-list" : rule;
        listed = true;
        joint = true;
        partial = incomplete;
    }

    void address(List<String> to) {
        addressees.addAll(to);
    }

    void count(List<Integer> numbers) {
        counts.addAll(numbers);
    }

    void dated(@Nullable DatedFact fact) {
        if (date == null) {
            date = fact;
        }
    }

    void report(Span sentence) {
        if (!evidence.contains(sentence) && evidence.size() < 12) {
            evidence.add(sentence);
        }
    }

    Statement finish(String id) {
        addressees.removeAll(signatories.keySet());
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean complete = !signatories.isEmpty() && !partial && (listed && most < 8 || most <= signatories.size() + 1);
        return new Statement(
                id,
                kind,
                title,
                date,
                List.copyOf(signatories.values()),
                List.copyOf(addressees),
                complete,
                List.copyOf(counts),
                evidence,
                rule);
    }
}
