package policyarchive.extract.speakers;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.extract.speech.Attribution;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** The words that name a speaker, against the names recognised in them. */
final class SpeakerPhrase {
    private final Mentions mentions;

    SpeakerPhrase(Mentions mentions) {
        this.mentions = mentions;
    }

    /** With the name that begins within the speaker's words, as one with particles may end behind them. */
    @Nullable
    Span whole(@Nullable Span at) {
        int next = at == null ? 0 : mentions.firstFrom(at.end());
        if (at == null || next == 0) {
            return at;
        }
        Span last = mentions.inOrder().get(next - 1).span();
        return last.start() >= at.start() && last.end() > at.end() ? new Span(at.start(), last.end()) : at;
    }

    /** The words in which nobody named can be the speaker: a quotation's; reported words may name whom a pronoun means. */
    static Span quoted(Attribution attribution) {
        Span at = attribution.speaker();
        String rule = attribution.rule();
        boolean reported = rule.equals("cue-inside") || rule.equals("view");
        return reported && at != null ? new Span(at.start(), at.start()) : attribution.span();
    }

    /** Whether a body is only named to say whose office it is: "Canada's safety minister". */
    boolean isDescribed(Span at, String id) {
        Mention mention = mentions.within(at).getFirst();
        return mentions.actor(id).kind() != ActorKind.PERSON
                && mention.actorId().equals(id)
                && mention.span().end() < at.end();
    }

    /** Whether a person is named in the words; "a Facebook spokesman" is still "the spokesman" later. */
    boolean namesPerson(Span at) {
        return mentions.within(at).stream().anyMatch(m -> mentions.actor(m).kind() == ActorKind.PERSON);
    }
}
