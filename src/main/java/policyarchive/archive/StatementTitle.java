package policyarchive.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import policyarchive.vocabulary.StatementKind;

/** What a statement is called: its own title where a report gives one, else who said it to whom. */
final class StatementTitle {
    private static final int NAMED = 2;

    private StatementTitle() {}

    static String of(StatementKind kind, String reported, List<StatementReport> reports) {
        if (isName(reported)) {
            return reported;
        }
        Set<String> to = new LinkedHashSet<>();
        Set<String> by = new LinkedHashSet<>();
        for (StatementReport report : reports) {
            report.getAddressees().forEach(actor -> to.add(actor.getName()));
            report.getSignatures()
                    .forEach(signature -> by.add(signature.getActor().getName()));
        }
        return kind == StatementKind.AGREEMENT
                ? label(kind, reported) + list(" between ", by)
                : label(kind, reported) + list(" to ", to) + list(" by ", by);
    }

    /** "A joint statement" is a description; the title of a text has capitals beyond its first word. */
    private static boolean isName(String title) {
        return NameKey.words(title).size() > NAMED
                && title.codePoints().skip(1).filter(Character::isUpperCase).count() >= NAMED;
    }

    private static String label(StatementKind kind, String reported) {
        return switch (kind) {
            case JOINT_STATEMENT -> "Joint statement";
            case OPEN_LETTER -> "Open letter";
            case DECLARATION -> "Declaration";
            case AGREEMENT -> "Agreement";
            case OTHER -> reported;
        };
    }

    private static String list(String before, Set<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        int left = names.size() - NAMED;
        String named = names.stream().limit(NAMED).collect(Collectors.joining(left > 0 ? ", " : " and "));
        return before + named + (left > 0 ? " and %d other%s".formatted(left, left == 1 ? "" : "s") : "");
    }
}
