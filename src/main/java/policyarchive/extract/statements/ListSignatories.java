package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Reads who signs in a list: the person of a line, or else what its first part names. */
final class ListSignatories {
    private final Mentions mentions;
    private final SignatoryReader reader;

    ListSignatories(Mentions mentions, SignatoryReader reader) {
        this.mentions = mentions;
        this.reader = reader;
    }

    /** The signatories of a list; an office or a country below a name is the name's. */
    List<Signatory> in(SignatureList list) {
        Map<String, Signatory> signatories = new LinkedHashMap<>();
        Span previous = list.heading();
        boolean continued = false;
        boolean grouped = isGrouped(list) || isBeneath(list);
        for (SignatureList.Entry entry : list.entries()) {
            Mention head = head(entry);
            if (grouped && head != null && !isPerson(head)) {
                continue;
            }
            boolean country = head != null && mentions.actor(head).kind() == ActorKind.GOVERNMENT;
            continued = head == null || continued && country || continues(head, entry, previous);
            if (head != null && !continued) {
                signatories.putIfAbsent(head.actorId(), reader.signatory(head.actorId(), entry.line()));
                previous = entry.line();
            }
        }
        return new ArrayList<>(signatories.values());
    }

    /** Whether the bodies of a list stand above the persons who sign for them, one or more below each. */
    private boolean isGrouped(SignatureList list) {
        int bodies = 0;
        boolean body = false;
        for (int i = 0; i < list.entries().size(); i++) {
            Mention head = head(list.entries().get(i));
            boolean person = head != null && isPerson(head);
            if (i == 0 && person
                    || !person && body
                    || !person && !list.entries().get(i).fields().isEmpty()) {
                return false;
            }
            body = !person;
            bodies += person ? 0 : 1;
        }
        return bodies > 1 && !body;
    }

    /** Whether one body stands below each person of a list: where that person works. */
    private boolean isBeneath(SignatureList list) {
        int people = 0;
        int bodies = 0;
        for (SignatureList.Entry entry : list.entries()) {
            Mention head = head(entry);
            if (head != null) {
                boolean person = isPerson(head);
                people += person ? 1 : 0;
                bodies += person ? 0 : 1;
                if (bodies > people || person && bodies < people - 1) {
                    return false;
                }
            }
        }
        return bodies > 1 && bodies == people;
    }

    private boolean isPerson(Mention mention) {
        return mentions.actor(mention).kind() == ActorKind.PERSON;
    }

    private @Nullable Mention head(SignatureList.Entry entry) {
        List<Mention> line = mentions.within(entry.line());
        List<Mention> name =
                line.stream().filter(m -> entry.name().overlaps(m.span())).toList();
        Mention person = line.stream()
                .filter(m -> mentions.actor(m).kind() == ActorKind.PERSON)
                .findFirst()
                .orElse(null);
        return person != null || name.isEmpty() ? person : name.getFirst();
    }

    /** Whether a line gives the office or body of the person on the line before. */
    private boolean continues(Mention head, SignatureList.Entry entry, Span previous) {
        if (mentions.actor(head).kind() == ActorKind.PERSON) {
            return false;
        }
        return mentions.within(previous).stream()
                .flatMap(m -> mentions.actor(m).roles().stream())
                .anyMatch(r -> r.span().overlaps(entry.line()));
    }
}
