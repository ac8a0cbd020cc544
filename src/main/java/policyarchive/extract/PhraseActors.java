package policyarchive.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * Whom a noun phrase such as "US Attorney General William Barr, Europol and a Facebook spokesperson" stands for: the
 * head of each conjunct, not the countries and organisations that only describe it.
 */
public final class PhraseActors {
    private static final Pattern RELATIVE = Pattern.compile(",? \\b(?:who|whose|which|that|when|where)\\b|,"
        + " (?:asked|pressed|questioned|quizzed|challenged|speaking|talking) (?:about|on|by|to|over|whether|if)\\b|,?"
        + " (?:appearing|arguing|acting|testifying|pleading|speaking|writing) (?:for|on behalf of|before|on|in)\\b|,?"
        + " representing\\b");
    private static final Pattern CONJUNCT = Pattern.compile(",? (?:and|as well as|including|such as) |[,;] |\\n");
    /** Nouns for those who speak for the organisation or government named before them or after "of". */
    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:spokes(?:person|man|woman|people)|officials?|representatives?|authorities"
                + "|ministers?|ministry|governments?|leaders?|executives?|chiefs?|director|head|ceo|president|secretary|officers?|lawyers?|counsel"
                + "|delegat(?:e|ion)|diplomats?|statements?|letters?|reports?|blog|post|website|leadership|management|administration|agenc(?:y|ies)|team|lawyers|attorneys?|signatories|investigat(?:ors?|ion)|documents?|press"
                + " release|filing|brief|police|engineers?|founders?|counterparts?|staff|employees?|section|branch|chapter|arm|wing|unit|division|offices?"
                + "|affidavits?|papers?|submissions?|resolutions?|surveys?|stud(?:y|ies)|notes?|terms|polic(?:y|ies)|communiqu[eé]s?|memos?|petitions?|opinion)\\b");

    private static final Pattern DEPENDENT = Pattern.compile(
            "\\b(?:of|for|from|at|to|with|against|by|in|on|about|over|behind|near|under|outside|inside|across)(?:"
                    + " (?:the|a|an|its|their|our))?(?: \\w{1,20}){0,2} ?$");

    /** A person is named by a preposition only if it stands before the name, or before the words of a lower-case office. */
    private static final Pattern OF_PERSON =
            Pattern.compile("\\b(?:of|for|from|at|to|with|against|by|on|about|over|behind)(?:"
                    + " (?:the|a|an|its|their|our|his|her|mr|mrs|ms))?(?: [a-z]{1,20}){0,2} ?$");

    private static final Pattern TELLS = Pattern.compile("(?:the|an?|its) .{2,60}[^,] [a-z]{3,20}");

    private PhraseActors() {}

    /** The ids of the heads of a phrase, in order. */
    public static List<String> heads(String text, Span phrase, Mentions mentions) {
        Span core = core(text, phrase, mentions);
        Set<String> ids = new LinkedHashSet<>();
        boolean person = false;
        String described = null;
        for (Span conjunct : conjuncts(text, core, mentions)) {
            boolean first = conjunct.start() == core.start();
            boolean comma = !first && text.charAt(text.lastIndexOf(' ', conjunct.start() - 1) - 1) == ',';
            for (Mention head : heads(text, conjunct, mentions, first, person)) {
                boolean named = mentions.actor(head).kind() == ActorKind.PERSON;
                boolean apposition = comma
                        && !named
                        && (person || !ids.isEmpty() && tells(text, conjunct))
                        && !goesOn(text, conjunct, core);
                if (named && described != null && comma && first(core, conjunct, text)) {
                    ids.remove(described);
                }
                person |= named;
                if (!apposition) {
                    ids.add(head.actorId());
                }
                described = first && !named && (!most(conjunct, head) || goesOn(text, conjunct, head))
                        ? head.actorId()
                        : described;
            }
        }
        return new ArrayList<>(ids);
    }

    /** Whether a conjunct tells what the body before it is: "the Union's police body". */
    private static boolean tells(String text, Span conjunct) {
        return TELLS.matcher(text).region(conjunct.start(), conjunct.end()).matches();
    }

    /** Whether more of a list may follow; else a body behind a person's comma says where that person works. */
    private static boolean goesOn(String text, Span conjunct, Span core) {
        return new Span(conjunct.start(), core.end()).of(text).contains(" and ");
    }

    /** Whether words follow a body's name in its conjunct: it only says where the one works whose office they tell. */
    private static boolean goesOn(String text, Span conjunct, Mention body) {
        int end = body.span().end();
        return end + 1 < conjunct.end() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
    }

    /** Whether a conjunct comes right after the first comma, as a name after an office does. */
    private static boolean first(Span core, Span conjunct, String text) {
        int comma = text.indexOf(',', core.start());
        return comma >= 0 && comma + 2 >= conjunct.start();
    }

    private static boolean most(Span conjunct, Mention mention) {
        return mention.span().length() * 10 >= conjunct.length() * 6;
    }

    /** Without the relative clause at its end. */
    private static Span core(String text, Span phrase, Mentions mentions) {
        Matcher relative = RELATIVE.matcher(text).region(phrase.start(), phrase.end());
        boolean cut = relative.find()
                && relative.start() > phrase.start() + 2
                && !mentions.within(new Span(phrase.start(), relative.start())).isEmpty();
        return cut ? new Span(phrase.start(), relative.start()) : phrase;
    }

    private static List<Span> conjuncts(String text, Span phrase, Mentions mentions) {
        List<Span> conjuncts = new ArrayList<>();
        Matcher m = CONJUNCT.matcher(text).region(phrase.start(), phrase.end());
        int from = phrase.start();
        while (m.find()) {
            Span mark = new Span(m.start(), m.end());
            boolean inName = mentions.lastBefore(phrase.end(), a -> true).isPresent()
                    && mentions.within(phrase).stream().anyMatch(x -> x.span().contains(mark));
            if (!inName && m.start() > from) {
                conjuncts.add(new Span(from, m.start()));
                from = m.end();
            }
        }
        if (from < phrase.end()) {
            conjuncts.add(new Span(from, phrase.end()));
        }
        return conjuncts;
    }

    private static List<Mention> heads(
            String text, Span conjunct, Mentions mentions, boolean first, boolean afterPerson) {
        List<Mention> named = mentions.within(conjunct);
        List<Mention> persons = named.stream()
                .filter(m -> mentions.actor(m).kind() == ActorKind.PERSON && !dependent(text, conjunct, m, mentions))
                .toList();
        if (!persons.isEmpty()) {
            return List.of(persons.getLast());
        }
        for (Mention mention : named) {
            if (stands(text, conjunct, mention, mentions, first, afterPerson)) {
                return List.of(mention);
            }
        }
        return List.of();
    }

    private static boolean dependent(String text, Span conjunct, Mention mention, Mentions mentions) {
        String before = text.substring(
                Math.max(conjunct.start(), mention.span().start() - 60),
                mention.span().start());
        boolean person = mentions.actor(mention).kind() == ActorKind.PERSON;
        return (person ? OF_PERSON : DEPENDENT).matcher(before).find();
    }

    /** Whether an organisation or government is what the conjunct is about. */
    private static boolean stands(
            String text, Span conjunct, Mention mention, Mentions mentions, boolean first, boolean afterPerson) {
        boolean most = most(conjunct, mention);
        if (afterPerson) {
            return most && !dependent(text, conjunct, mention, mentions);
        }
        String around = text.substring(conjunct.start(), mention.span().start())
                + text.substring(mention.span().end(), conjunct.end());
        boolean official = OFFICIAL.matcher(around.toLowerCase(Locale.ROOT)).find();
        if (dependent(text, conjunct, mention, mentions)) {
            return official;
        }
        String tail = text.substring(mention.span().end(), conjunct.end()).strip();
        boolean last = tail.isEmpty() || tail.startsWith("(") || tail.equals("'s") || tail.equals("’s");
        boolean modifies = !last && Character.isLowerCase(tail.charAt(0)) && !official;
        boolean continues =
                tail.startsWith("in ") || tail.startsWith("of ") || tail.startsWith("at ") || tail.startsWith("for ");
        return most || official || last || first && !modifies || continues;
    }
}
