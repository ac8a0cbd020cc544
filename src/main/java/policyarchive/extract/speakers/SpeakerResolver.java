package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.Mentions;
import policyarchive.extract.PhraseActors;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.extract.speech.Attribution;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * Says which actors a speaker's words stand for. It reads an article's claims in order and remembers who spoke; make
 * one for each article.
 */
public final class SpeakerResolver {
    private static final Pattern NOBODY =
            Pattern.compile("i|we|you|who|which|that|one|some|many|others|people|everyone|nobody|critics");

    private final String text;
    private final Mentions mentions;
    private final Spoken spoken = new Spoken();
    private final Plurals plurals;
    private final PhraseSpeakers phrases;
    private final Pronouns pronouns;
    private final OfficeHolders holders;
    private final DocumentSpeakers documents;
    private final Introductions introductions;
    private final Labels labels;
    private final LooseNames loose;
    private final Nationals nationals;
    private final MainClauses clauses;
    private final Constituencies constituencies;
    private final Counsel counsel;
    private final SpeakerPhrase phrase;

    /**
     * Reads nothing yet.
     *
     * @param publisher who published the article, null where nobody is known
     */
    public SpeakerResolver(
            String text,
            @Nullable String publisher,
            Mentions mentions,
            List<Statement> statements,
            List<Sentence> sentences) {
        String house = House.of(publisher, text, mentions);
        this.text = text;
        this.mentions = mentions;
        this.labels = new Labels(text, mentions);
        Salience salience = new Salience(text, mentions, sentences, spoken);
        this.documents = new DocumentSpeakers(text, statements);
        this.plurals = new Plurals(text, mentions, salience, spoken, documents);
        this.pronouns = new Pronouns(text, mentions, salience, spoken, documents, plurals);
        this.holders = new OfficeHolders(salience);
        this.phrases =
                new PhraseSpeakers(text, mentions, salience, spoken, documents, plurals, pronouns, holders, house);
        this.phrase = new SpeakerPhrase(mentions);
        this.counsel = new Counsel(text, mentions);
        this.constituencies = new Constituencies(text, mentions);
        this.loose = new LooseNames(text, mentions);
        this.nationals = new Nationals(text, mentions, salience, spoken);
        this.clauses = new MainClauses(text, salience, spoken, documents, pronouns);
        this.introductions = new Introductions(text, spoken, plurals, documents, salience);
    }

    /** Whom an attribution's speaker words stand for; call it for each attribution in order. */
    public Speaker resolve(Attribution attribution) {
        Speaker found = find(attribution);
        Speaker speaker = found.isOpen() ? clauses.speaker(attribution) : found;
        if (!speaker.isOpen()) {
            remember(speaker, attribution);
        }
        return speaker;
    }

    private void remember(Speaker speaker, Attribution attribution) {
        Span at = attribution.speaker();
        String words = at == null ? "" : normal(at);
        int cue = attribution.cue() == null
                ? attribution.span().end()
                : attribution.cue().start();
        boolean one = speaker.ids().size() == 1 && speaker.statementId() == null;
        boolean plural = words.endsWith("s")
                && words.indexOf(' ') > 0
                && !isPerson(speaker.ids().getFirst());
        String noun = at == null || !mentions.within(at).isEmpty() && phrase.namesPerson(at)
                ? ""
                : Description.of(words).noun();
        int end = Math.max(attribution.span().end(), cue);
        spoken.add(new Turn(speaker, cue, end, noun), !one || plural);
    }

    private String normal(Span at) {
        return at.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private Speaker find(Attribution attribution) {
        Span at = phrase.whole(attribution.speaker());
        if (attribution.rule().equals("block-quotation")) {
            return introductions.blockQuotation(attribution);
        }
        if (attribution.rule().equals("turn")) {
            return at == null ? labels.answering(attribution.span().start()) : labels.speaker(at);
        }
        if (at == null) {
            return Speaker.OPEN;
        }
        String words = normal(at);
        Span except = SpeakerPhrase.quoted(attribution);
        Speaker written = read(words, attribution);
        Speaker pronoun = written == null ? pronouns.resolve(words, at, except) : written;
        if (pronoun != null) {
            return pronoun.isOpen() && Gender.of(words) != Gender.UNKNOWN ? holders.later(at, except, null) : pronoun;
        }
        if (words.matches("(?:one|some|many|several|two|most) of them")) {
            return plurals.members(at);
        }
        if (NOBODY.matcher(words).matches()) {
            return words.equals("we") ? phrases.we() : Speaker.OPEN;
        }
        Speaker known = known(at, except);
        if (known != null) {
            return known;
        }
        List<String> named = PhraseActors.heads(text, at, mentions);
        Speaker document = named.stream().noneMatch(this::isPerson) ? documents.spoken(named, words) : null;
        if (document != null) {
            return document;
        }
        Speaker national = named.stream().noneMatch(this::isPerson) ? nationals.described(words, at, except) : null;
        if (national != null) {
            return national;
        }
        if (!named.isEmpty()) {
            Speaker holder = named.size() == 1 && phrase.isDescribed(at, named.getFirst())
                    ? holders.described(words, at, except)
                    : Speaker.OPEN;
            return holder.isOpen() ? new Speaker(named, documents.signedBy(named, at), 1) : holder;
        }
        String form = loose.in(at);
        return form != null ? Speaker.of(form, 0.8) : phrases.described(words, at, except);
    }

    /** Who is named in another place than where a phrase names somebody; null where the phrase is no such. */
    private @Nullable Speaker known(Span at, Span except) {
        Speaker member = constituencies.members(at);
        Speaker counsel = member == null ? this.counsel.appearing(at) : member;
        Speaker relative = counsel == null ? pronouns.relative(at, except) : counsel;
        String leading = relative == null ? loose.leading(at) : null;
        return leading == null ? relative : Speaker.of(leading, 0.9);
    }

    /** "It reads": only a document does. */
    private @Nullable Speaker read(String words, Attribution attribution) {
        Span cue = attribution.cue();
        String verb = words.equals("it") && cue != null ? cue.of(text) : "";
        Speaker one = cue != null && verb.matches("reads?|states?|concludes?|continues?")
                ? documents.ordinal(cue.start())
                : null;
        return one == null && verb.matches("reads?")
                ? documents.last(attribution.span().start())
                : one;
    }

    private boolean isPerson(String id) {
        return mentions.actor(id).kind() == ActorKind.PERSON;
    }
}
