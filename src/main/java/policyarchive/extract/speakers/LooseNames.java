package policyarchive.extract.speakers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * Actors by short forms that were not recognised as names where they stand, which as speakers they surely are: a
 * person's surname, a word in brackets behind a body's name.
 */
final class LooseNames {
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
    private static final Pattern BRACKET = Pattern.compile("^ \\(([\\p{L}&.-]{2,14})\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}&][\\p{L}&.’'-]{0,30}");
    /** Which name of several a short form means: none. */
    private static final String SEVERAL = "";

    private final String text;
    private final Mentions mentions;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    LooseNames(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
        for (Actor actor : mentions.all()) {
            String name = actor.name();
            if (actor.kind() == ActorKind.PERSON && name.indexOf(' ') > 0) {
                add(name.substring(name.lastIndexOf(' ') + 1), actor.id());
            }
        }
        for (Actor actor : mentions.all()) {
            names.putIfAbsent(actor.name(), actor.id());
            actor.forms().forEach(form -> names.putIfAbsent(form, actor.id()));
            if (actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.GOVERNMENT) {
                acronym(actor);
            }
        }
        for (Mention mention : mentions.inOrder()) {
            int end = mention.span().end();
            Matcher m = BRACKET.matcher(text.substring(end, Math.min(text.length(), end + 18)));
            if (m.find()) {
                add(m.group(1), mention.actorId());
            }
        }
    }

    /** The initials of a body's name, as "SPA" for the Software Publishers Association. */
    private void acronym(Actor actor) {
        StringBuilder initials = new StringBuilder();
        for (String word : actor.name().split(" ", -1)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            initials.append(capital ? word.substring(0, 1) : "");
        }
        if (initials.length() > 2) {
            add(initials.toString(), actor.id());
        }
    }

    private void add(String form, String id) {
        ids.merge(form.toLowerCase(Locale.ROOT), id, (a, b) -> a.equals(b) ? a : SEVERAL);
    }

    /** The actor whose name, not recognised there, is all that stands before a phrase's first comma; null where none is. */
    @Nullable
    String leading(Span phrase) {
        String words = phrase.of(text);
        int comma = words.indexOf(',');
        int end = comma < 0 ? words.length() : comma;
        Span first = new Span(phrase.start(), phrase.start() + end);
        return mentions.within(first).isEmpty()
                ? names.get(ARTICLE.matcher(words.substring(0, end)).replaceFirst(""))
                : null;
    }

    /** The actor that the capitalised words of a phrase name, null where they name none or several. */
    @Nullable
    String in(Span phrase) {
        Matcher m = WORD.matcher(phrase.of(text));
        while (m.find()) {
            String word = m.group();
            String bare = word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            String id = Character.isUpperCase(bare.charAt(0)) ? ids.get(bare.toLowerCase(Locale.ROOT)) : null;
            if (id != null) {
                return id.equals(SEVERAL) ? null : id;
            }
        }
        return null;
    }
}
