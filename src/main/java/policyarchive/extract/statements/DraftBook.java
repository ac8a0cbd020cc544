package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.vocabulary.StatementKind;

/** The documents of an article while it is read, in the order of their first mention. */
final class DraftBook {
    private final List<StatementDraft> drafts = new ArrayList<>();

    List<StatementDraft> all() {
        return drafts;
    }

    @Nullable
    StatementDraft last() {
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    /** The latest document of a kind. */
    @Nullable
    StatementDraft last(StatementKind kind) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).sameDocument(kind)) {
                return drafts.get(i);
            }
        }
        return null;
    }

    StatementDraft open(StatementKind kind) {
        StatementDraft draft = new StatementDraft(kind);
        drafts.add(draft);
        return draft;
    }

    /** The document that these signed: the one spoken of, or a new one where another is introduced. */
    StatementDraft signedBy(List<Signatory> signatories, DocumentNoun.@Nullable Named named, boolean distinct) {
        StatementKind kind = named == null ? StatementKind.OPEN_LETTER : named.kind();
        StatementDraft draft = named == null ? last() : last(kind);
        boolean other = draft != null
                && (distinct || named != null && !named.definite())
                && !draft.signedByAny(signatories)
                && (named != null && named.separate() || !sameSide(draft, signatories));
        return draft == null || other ? open(kind) : draft;
    }

    /** The document that a list of signatures ends: one with a signatory of the list, or else the first named. */
    @Nullable
    StatementDraft about(List<Signatory> list) {
        for (StatementDraft draft : drafts) {
            if (draft.hasSignatories() && draft.signedByAny(list)) {
                return draft;
            }
        }
        return drafts.isEmpty() ? null : drafts.getFirst();
    }

    /** Governments and the persons who sign for them sign the same document. */
    private static boolean sameSide(StatementDraft draft, List<Signatory> signatories) {
        Statement so = draft.finish("");
        return so.signatories().stream()
                .anyMatch(a -> signatories.stream()
                        .anyMatch(b -> a.country() != null && a.country().equals(b.country())));
    }

    /** The documents that somebody is known to have made: with several signatories, or called joint, or with more than are named. */
    List<Statement> finish() {
        List<Statement> statements = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            Statement statement = draft.finish("s" + (statements.size() + 1));
            boolean several = statement.signatories().size() > 1 || draft.isJoint() || !statement.complete();
            if (!statement.signatories().isEmpty() && several) {
                statements.add(statement);
            }
        }
        return statements;
    }
}
