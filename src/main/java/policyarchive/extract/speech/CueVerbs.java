package policyarchive.extract.speech;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs that attribute, by their forms; the list is {@code cue-verbs.txt}. */
final class CueVerbs {
    /** What may follow a verb; {@code cue-verbs.txt} explains each. */
    enum Frame {
        SAY,
        THINK,
        THAT,
        TELL,
        ASK,
        INTEND,
        ABOUT,
        AS,
        QUOTE
    }

    private static final Map<String, Set<Frame>> FORMS = load();
    private static final Set<String> HEADS = heads();
    private static final Set<Frame> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Frame.class));

    private CueVerbs() {}

    /** The frames of a verb form such as {@code said} or {@code called for}, in lower case; none if it is no cue. */
    static Set<Frame> frames(String form) {
        return FORMS.getOrDefault(form, NONE);
    }

    /** Whether a form, alone or with a particle after it, is a cue. */
    static boolean begins(String form) {
        return HEADS.contains(form);
    }

    private static Set<String> heads() {
        Set<String> heads = new HashSet<>();
        FORMS.keySet().forEach(form -> heads.add(form.contains(" ") ? form.substring(0, form.indexOf(' ')) : form));
        return heads;
    }

    private static Map<String, Set<Frame>> load() {
        Map<String, Set<Frame>> forms = new HashMap<>();
        WordList.read(CueVerbs.class, "cue-verbs.txt").forEach((frame, entries) -> {
            Frame as = Frame.valueOf(frame.toUpperCase(Locale.ROOT));
            entries.forEach(entry -> VerbForms.of(entry).forEach(form -> add(forms, form, as)));
        });
        return forms;
    }

    private static void add(Map<String, Set<Frame>> forms, String form, Frame frame) {
        forms.computeIfAbsent(form, k -> EnumSet.noneOf(Frame.class)).add(frame);
    }
}
