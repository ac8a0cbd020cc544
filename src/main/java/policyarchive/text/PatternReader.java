package policyarchive.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression what all its matches have in common. Of what it does not understand it says that nothing
 * is known.
 */
final class PatternReader {
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{1,6})(,?)(\\d{0,6})}");
    private static final Pattern GROUP = Pattern.compile("\\?(?:[:>=!]|<[=!]|<\\w+>)|(?!\\?)");
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final String regex;
    private final int flags;
    private int at;
    private boolean flagged;

    private PatternReader(Pattern pattern) {
        regex = pattern.pattern();
        flags = pattern.flags();
    }

    /** What is known of the matches of a pattern. */
    static PatternFacts read(Pattern pattern) {
        boolean plain = (pattern.flags() & (Pattern.LITERAL | Pattern.COMMENTS | Pattern.CANON_EQ)) == 0;
        String regex = pattern.pattern();
        boolean understood = plain && !regex.contains("\\Q") && !regex.contains("&&");
        return understood ? new PatternReader(pattern).whole() : PatternFacts.UNKNOWN;
    }

    private PatternFacts whole() {
        PatternFacts facts = either();
        return flagged ? PatternFacts.UNKNOWN : facts;
    }

    private PatternFacts either() {
        List<PatternFacts> parts = new ArrayList<>(List.of(sequence()));
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        return PatternFacts.either(parts);
    }

    private PatternFacts sequence() {
        List<PatternFacts> parts = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            parts.add(quantified(atom()));
        }
        return PatternFacts.sequence(parts);
    }

    private PatternFacts quantified(PatternFacts atom) {
        if (at >= regex.length()) {
            return atom;
        }
        PatternFacts all = switch (regex.charAt(at)) {
            case '?' -> atom.repeated(0, 1);
            case '*' -> atom.repeated(0, ANY_NUMBER);
            case '+' -> atom.repeated(1, ANY_NUMBER);
            case '{' -> counted(atom);
            default -> null;
        };
        if (all == null) {
            return atom;
        }
        at++;
        boolean manner = at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+');
        at += manner ? 1 : 0;
        return all;
    }

    /** Ends on the bracket. */
    private PatternFacts counted(PatternFacts atom) {
        var m = REPEATED.matcher(regex).region(at, regex.length());
        if (!m.lookingAt()) {
            throw new IllegalArgumentException("no number at %d in %s".formatted(at, regex));
        }
        at = m.end() - 1;
        int least = Integer.parseInt(m.group(1));
        boolean open = !m.group(2).isEmpty() && m.group(3).isEmpty();
        int most = open ? ANY_NUMBER : Integer.parseInt(m.group(3).isEmpty() ? m.group(1) : m.group(3));
        return atom.repeated(least, most);
    }

    private PatternFacts atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> PatternFacts.NOTHING;
            case '.' -> PatternFacts.character(matching("."), null);
            default -> literal(c);
        };
    }

    private PatternFacts group() {
        var m = GROUP.matcher(regex).region(at, regex.length());
        if (!m.lookingAt()) {
            // Flags within the expression: what stands behind them may mean something else.
            flagged = true;
            at = regex.length();
            return PatternFacts.UNKNOWN;
        }
        at = m.end();
        PatternFacts inner = either();
        at++;
        return switch (m.group()) {
            case "?=" -> inner.ahead();
            case "?!", "?<!", "?<=" -> PatternFacts.NOTHING;
            default -> inner;
        };
    }

    private PatternFacts characterClass() {
        int start = at;
        for (int depth = 1; depth > 0; at++) {
            char c = regex.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        }
        String members = regex.substring(start, at - 1);
        boolean few = members.length() <= 3 && members.chars().noneMatch(c -> "^-[\\".indexOf(c) >= 0);
        Set<String> exact = few
                ? Set.copyOf(members.chars()
                        .mapToObj(c -> String.valueOf(LiteralIndex.fold((char) c)))
                        .toList())
                : null;
        return PatternFacts.character(matching("[" + members + "]"), exact);
    }

    private PatternFacts escape() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'b' -> PatternFacts.BOUNDARY;
            case 'B', 'A', 'z', 'Z' -> PatternFacts.NOTHING;
            case 'd', 'D', 's', 'S', 'w', 'W' -> PatternFacts.character(matching("\\" + c), null);
            case 't' -> literal('\t');
            case 'n' -> literal('\n');
            case 'r' -> literal('\r');
            case 'u' -> {
                at += 4;
                yield literal((char) Integer.parseInt(regex.substring(at - 4, at), 16));
            }
            case 'p', 'P' -> {
                int start = at - 2;
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
                yield PatternFacts.character(matching(regex.substring(start, at)), null);
            }
            default -> Character.isLetterOrDigit(c) ? unknownEscape() : literal(c);
        };
    }

    private PatternFacts unknownEscape() {
        at = regex.startsWith("<", at) || regex.startsWith("{", at)
                ? Math.max(regex.indexOf('>', at), regex.indexOf('}', at)) + 1
                : at;
        return PatternFacts.UNKNOWN;
    }

    private PatternFacts literal(char c) {
        BitSet first = new BitSet();
        boolean anyCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
        for (char form :
                anyCase ? new char[] {c, Character.toLowerCase(c), Character.toUpperCase(c)} : new char[] {c}) {
            first.set(Math.min(form, PatternFacts.BEYOND_ASCII));
        }
        if (anyCase) {
            first.set(PatternFacts.BEYOND_ASCII);
        }
        return PatternFacts.character(first, Set.of(String.valueOf(LiteralIndex.fold(c))));
    }

    /** The characters that an expression for one character matches; those beyond ASCII are taken to be among them. */
    private BitSet matching(String one) {
        BitSet all = new BitSet();
        Pattern pattern = Pattern.compile(one, flags);
        for (char c = 0; c < PatternFacts.BEYOND_ASCII; c++) {
            all.set(c, pattern.matcher(String.valueOf(c)).matches());
        }
        all.set(PatternFacts.BEYOND_ASCII);
        return all;
    }
}
