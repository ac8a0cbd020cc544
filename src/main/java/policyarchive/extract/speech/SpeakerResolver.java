package policyarchive.extract.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.Mentions;
import policyarchive.extract.PhraseActors;
import policyarchive.extract.statements.DocumentNoun;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * Says which actors a speaker's words stand for. It reads an article's claims in order and remembers who spoke last;
 * make one for each article.
 */
public final class SpeakerResolver {
    /** Whom the words stand for; {@code share} lowers the confidence of the claim. */
    public record Speaker(List<String> ids, @Nullable String statementId, double share) {
        public Speaker {
            ids = List.copyOf(ids);
        }
    }

    private static final Speaker OPEN = new Speaker(List.of(), null, 0.6);
    /** Code units back to which a pronoun or description may point. */
    private static final int REACH = 1600;

    private static final Pattern PLURAL =
            Pattern.compile("^(?:(?:the|these|those|both|all|its|their)(?: (?:\\w{1,12}|'))? )?(?:\\w{1,14}"
                + " ){0,2}(?:signatories|signatory"
                + " \\w+|countries|nations|governments?|governments['’]?|officials|ministers|states|allies|partners|authorities|agencies|authors|parties|groups|organi[sz]ations|companies|chiefs|leaders|senators|lawmakers|trio|four|three)(?:"
                + " (?:of|that|who|which|behind)\\b.{0,120})?$");
    /** Where the head of a phrase ends. */
    private static final Pattern HEAD = Pattern.compile(",| (?:who|which|that|while|signed|addressed|sent|from|by) ");

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:we|our|us)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his");

    private final String text;
    private final Mentions mentions;
    private final List<Statement> statements;
    private Speaker last = OPEN;
    private @Nullable Speaker lastGroup;
    private int lastPerson = -REACH;
    private String personId = "";
    private int lastEnd = -REACH;

    public SpeakerResolver(String text, Mentions mentions, List<Statement> statements) {
        this.text = text;
        this.mentions = mentions;
        this.statements = List.copyOf(statements);
    }

    /** Whom an attribution's speaker words stand for; call it for each attribution in order. */
    public Speaker resolve(Attribution attribution) {
        Speaker speaker = find(attribution);
        if (!speaker.ids().isEmpty()) {
            remember(speaker, attribution);
        }
        return speaker;
    }

    private void remember(Speaker speaker, Attribution attribution) {
        last = speaker;
        lastEnd = attribution.span().end();
        if (speaker.ids().size() > 1 || speaker.statementId() != null) {
            lastGroup = speaker;
        } else if (mentions.actor(speaker.ids().getFirst()).kind() == ActorKind.PERSON) {
            personId = speaker.ids().getFirst();
            lastPerson = attribution.span().end();
        } else if (attribution.speaker() != null
                && isPlural(attribution.speaker().of(text))) {
            lastGroup = speaker;
        }
    }

    private static boolean isPlural(String words) {
        return words.endsWith("s") && words.indexOf(' ') > 0;
    }

    private Speaker find(Attribution attribution) {
        Span at = attribution.speaker();
        if (attribution.rule().equals("block-quotation")) {
            return blockQuotation(attribution);
        }
        if (at == null) {
            return OPEN;
        }
        String words = at.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (SINGULAR.contains(words)) {
            return person(at);
        }
        if (words.equals("it") || words.equals("its")) {
            return thing(at);
        }
        if (words.equals("they") || words.equals("their") || words.equals("both")) {
            return group(0.8);
        }
        if (words.matches("i|we|you|who|which|that|one|some|many|others|people|everyone|nobody|critics")) {
            return words.equals("we") && lastGroup != null && attribution.rule().startsWith("quotation")
                    ? group(0.6)
                    : OPEN;
        }
        List<String> named = PhraseActors.heads(text, at, mentions);
        if (DocumentNoun.in(HEAD.split(words, 2)[0]) && named.stream().noneMatch(this::isPerson)) {
            Speaker document = document(named, words);
            if (document != null) {
                return document;
            }
        }
        if (!named.isEmpty()) {
            return new Speaker(named, signedBy(named, at), 1);
        }
        return described(words, at);
    }

    private boolean isPerson(String id) {
        return mentions.actor(id).kind() == ActorKind.PERSON;
    }

    /** A quoted paragraph without a cue in the plural is from the statement, if that is what the article is about. */
    private Speaker blockQuotation(Attribution attribution) {
        boolean plural = FIRST_PERSON.matcher(attribution.span().of(text)).find()
                || last.ids().isEmpty()
                || last.statementId() != null;
        Speaker group = plural || statements.size() == 1 ? group(0.9) : OPEN;
        return group.statementId() != null ? group : last;
    }

    /** The statement in whose reporting sentence these signatories speak. */
    private @Nullable String signedBy(List<String> ids, Span at) {
        for (Statement statement : statements) {
            boolean all = statement.signatories().stream()
                    .map(Signatory::actorId)
                    .toList()
                    .containsAll(ids);
            boolean reported = statement.evidence().stream().anyMatch(e -> e.contains(at));
            if (all && reported && (ids.size() > 1 || statement.signatories().size() == 1)) {
                return statement.id();
            }
        }
        return null;
    }

    /** What a letter says its signatories say, unless it is somebody else's letter. */
    private @Nullable Speaker document(List<String> named, String words) {
        Statement statement = statement(words);
        if (statement == null) {
            return null;
        }
        List<String> signatories =
                statement.signatories().stream().map(Signatory::actorId).toList();
        boolean others = !named.isEmpty()
                && named.stream().noneMatch(signatories::contains)
                && !statement.addresseeIds().containsAll(named);
        return others ? null : new Speaker(signatories, statement.id(), 0.95);
    }

    private @Nullable Statement statement(String words) {
        boolean letter = words.contains("letter");
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            if (letter == statement.title().toLowerCase(Locale.ROOT).contains("letter")) {
                return statement;
            }
        }
        return null;
    }

    private Speaker person(Span at) {
        int before = at.start();
        Optional<Mention> named = mentions.lastBefore(before, a -> a.kind() == ActorKind.PERSON);
        boolean spoke = before - lastPerson < REACH && !personId.isEmpty();
        if (named.isEmpty() || before - named.get().span().end() > REACH) {
            return spoke ? new Speaker(List.of(personId), null, 0.8) : OPEN;
        }
        boolean newer = named.get().span().start() > lastPerson && !inSpeech(named.get());
        String id = spoke && !newer ? personId : named.get().actorId();
        return new Speaker(List.of(id), null, 0.85);
    }

    /** Whether a mention stands in the words of the last claim rather than beside them. */
    private boolean inSpeech(Mention mention) {
        return mention.span().end() <= lastPerson;
    }

    private Speaker thing(Span at) {
        int from = Math.max(0, at.start() - 220);
        String before = text.substring(from, at.start());
        Optional<Mention> organisation = mentions.lastBefore(at.start(), a -> a.kind() != ActorKind.PERSON);
        int named = organisation.map(m -> m.span().end()).orElse(-1);
        int document = Math.max(before.lastIndexOf("letter"), before.lastIndexOf("statement"));
        document = Math.max(document, before.lastIndexOf("declaration"));
        Statement statement =
                document < 0 ? null : statement(before.substring(document, Math.min(before.length(), document + 12)));
        if (statement != null && from + document >= named) {
            return new Speaker(
                    statement.signatories().stream().map(Signatory::actorId).toList(), statement.id(), 0.85);
        }
        boolean spokeDocument = last.statementId() != null && at.start() - lastEnd < 300;
        if (spokeDocument) {
            return new Speaker(last.ids(), last.statementId(), 0.85);
        }
        boolean near = organisation.isPresent() && at.start() - named < REACH / 2;
        boolean spoke =
                last.ids().size() == 1 && mentions.actor(last.ids().getFirst()).kind() != ActorKind.PERSON;
        if (!near) {
            return OPEN;
        }
        return spoke
                ? new Speaker(last.ids(), last.statementId(), 0.7)
                : new Speaker(List.of(organisation.get().actorId()), null, 0.6);
    }

    private Speaker group(double share) {
        if (lastGroup != null) {
            return new Speaker(lastGroup.ids(), lastGroup.statementId(), share);
        }
        for (Statement statement : statements) {
            if (statement.signatories().size() > 1) {
                return new Speaker(
                        statement.signatories().stream().map(Signatory::actorId).toList(), statement.id(), share - 0.1);
            }
        }
        return OPEN;
    }

    private Speaker described(String words, Span at) {
        if (PLURAL.matcher(words).matches()
                && (words.startsWith("the ")
                        || words.startsWith("these ")
                        || words.startsWith("both ")
                        || words.startsWith("all "))) {
            return group(0.8);
        }
        Predicate<Actor> kind = Descriptions.of(words);
        Optional<Mention> named = kind == null ? Optional.empty() : mentions.lastBefore(at.start(), kind);
        boolean near = named.isPresent() && at.start() - named.get().span().end() < 2 * REACH;
        return near ? new Speaker(List.of(named.get().actorId()), null, 0.75) : OPEN;
    }
}
