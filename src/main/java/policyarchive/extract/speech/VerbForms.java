package policyarchive.extract.speech;

import java.util.LinkedHashSet;
import java.util.Set;

/** Makes the forms of an English verb by the rules of spelling. */
final class VerbForms {
    private static final String VOWELS = "aeiou";
    private static final Set<String> DOUBLING = Set.of(
            "admit", "refer", "commit", "plan", "beg", "dub", "slam", "rebut", "quip", "blog", "counsel", "label",
            "signal", "chat", "rap", "permit", "submit", "tip", "chip", "pan", "regret", "extol", "concur", "defer",
            "infer", "prefer", "compel", "omit", "rip", "nod", "peg", "put", "rebel", "fret");

    private VerbForms() {}

    /**
     * All forms of an entry {@code lemma[/irregular form …]}, where an underscore stands for a blank. An irregular entry
     * keeps its regular {@code -s} and {@code -ing}.
     */
    static Set<String> of(String entry) {
        Set<String> forms = new LinkedHashSet<>();
        String[] parts = entry.split("/");
        String lemma = parts[0];
        int particle = lemma.indexOf('_');
        String verb = particle < 0 ? lemma : lemma.substring(0, particle);
        String rest = particle < 0 ? "" : lemma.substring(particle);
        forms.add(verb + rest);
        forms.add(third(verb) + rest);
        forms.add(progressive(verb) + rest);
        if (parts.length == 1) {
            forms.add(past(verb) + rest);
        }
        for (int i = 1; i < parts.length; i++) {
            forms.add(parts[i].contains("_") ? parts[i] : parts[i] + rest);
        }
        Set<String> spaced = new LinkedHashSet<>();
        forms.forEach(form -> spaced.add(form.replace('_', ' ')));
        return spaced;
    }

    private static String third(String verb) {
        if (endsWithConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        return verb.equals("go") ? "goes" : hissing ? verb + "es" : verb + "s";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (endsWithConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + "ed";
    }

    private static String progressive(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
        return silent ? verb.substring(0, verb.length() - 1) + "ing" : doubled(verb) + "ing";
    }

    private static String doubled(String verb) {
        return DOUBLING.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static boolean endsWithConsonantY(String verb) {
        return verb.endsWith("y") && verb.length() > 1 && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
    }
}
