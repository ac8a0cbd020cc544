package policyarchive.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.StatementSighting.Signer;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.StatementKind;

/**
 * Whether two articles report the same statement. Kinds and dates must agree, and whoever the shorter list of
 * signatories names must be found in the other; a person who signs for a country counts as its government.
 */
final class StatementMatching {
    /** Share of the signatories that must be found: one in five may be misread. */
    private static final double ENOUGH = 0.75;

    /** Within these days an undated report of a statement is taken to be news of it. */
    private static final long NEWS_DAYS = 400;

    /** What the words must share where names alone say little. */
    private static final double ON_TOPIC = 0.12;

    private static final Set<StatementKind> ISSUED = Set.of(StatementKind.JOINT_STATEMENT, StatementKind.DECLARATION);

    /** Words that reports of statements share, whatever these are about. */
    private static final Set<String> COMMON = Set.of(
            "joint",
            "statement",
            "letter",
            "declaration",
            "agreement",
            "signed",
            "signatories",
            "international",
            "government",
            "governments",
            "countries",
            "country",
            "their",
            "which",
            "other",
            "others",
            "including",
            "about",
            "would",
            "should",
            "these",
            "those",
            "there");

    private StatementMatching() {}

    /** How sure it is that both are the same: 0 where they are not, otherwise the higher the surer. */
    static double score(StatementSighting a, StatementSighting b) {
        if (!kindsAgree(a.kind(), b.kind()) || !datesAgree(a, b)) {
            return 0;
        }
        double ofA = found(a.signers(), b.signers());
        double ofB = found(b.signers(), a.signers());
        if (!signersAgree(a, b, ofA, ofB) || !supported(a, b)) {
            return 0;
        }
        double kinds = a.kind() == b.kind() ? 0.5 : 0;
        return ofA + ofB + kinds + (sameDay(a, b) ? 1 : 0) + (sharesAddressee(a, b) ? 0.5 : 0) + topic(a, b);
    }

    private static boolean kindsAgree(StatementKind a, StatementKind b) {
        return a == b
                || a == StatementKind.OTHER
                || b == StatementKind.OTHER
                || (ISSUED.contains(a) && ISSUED.contains(b));
    }

    static boolean datesAgree(StatementSighting a, StatementSighting b) {
        return notAfter(earliest(a), latest(b)) && notAfter(earliest(b), latest(a));
    }

    private static boolean notAfter(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest == null || latest == null || !earliest.isAfter(latest);
    }

    private static @Nullable LocalDate earliest(StatementSighting sighting) {
        return sighting.date() == null ? null : sighting.date().earliest();
    }

    /** A statement without a date was made before it was reported. */
    private static @Nullable LocalDate latest(StatementSighting sighting) {
        StatedDate date = sighting.date() != null ? sighting.date() : sighting.reportedBy();
        return date == null ? null : date.latest();
    }

    private static boolean signersAgree(StatementSighting a, StatementSighting b, double ofA, double ofB) {
        if (a.complete() == b.complete()) {
            return a.complete() ? Math.min(ofA, ofB) >= ENOUGH : Math.max(ofA, ofB) >= ENOUGH;
        }
        return (a.complete() ? ofB : ofA) >= ENOUGH;
    }

    /** Names in common are enough when two are the same; otherwise the date, or the words, must speak for it too. */
    private static boolean supported(StatementSighting a, StatementSighting b) {
        long same = a.signers().stream()
                .filter(s -> b.signers().stream().anyMatch(t -> s.actor().equals(t.actor())))
                .count();
        long matched = a.signers().stream().filter(s -> isAmong(s, b.signers())).count();
        if (sameDay(a, b)) {
            return true;
        }
        if (!nearInTime(a, b)) {
            return same >= 2
                    && same == a.signers().size()
                    && same == b.signers().size();
        }
        return same >= 2 || (matched >= 2 || sharesAddressee(a, b)) && topic(a, b) >= ON_TOPIC;
    }

    /** Both dates are stated, and narrow enough to mean the same event. */
    private static boolean sameDay(StatementSighting a, StatementSighting b) {
        return isNarrow(a.date()) && isNarrow(b.date());
    }

    private static boolean isNarrow(@Nullable StatedDate date) {
        return date != null
                && date.earliest() != null
                && date.latest() != null
                && ChronoUnit.DAYS.between(date.earliest(), date.latest()) <= 31;
    }

    private static boolean nearInTime(StatementSighting a, StatementSighting b) {
        LocalDate one = latest(a);
        LocalDate other = latest(b);
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEWS_DAYS;
    }

    private static double found(List<Signer> signers, List<Signer> others) {
        return signers.isEmpty()
                ? 0
                : (double) signers.stream().filter(s -> isAmong(s, others)).count() / signers.size();
    }

    private static boolean isAmong(Signer signer, List<Signer> others) {
        return others.stream().anyMatch(other -> agree(signer, other));
    }

    private static boolean agree(Signer a, Signer b) {
        if (a.actor().equals(b.actor())) {
            return true;
        }
        boolean forGovernment =
                a.actor().getKind() == ActorKind.GOVERNMENT || b.actor().getKind() == ActorKind.GOVERNMENT;
        return forGovernment && a.country() != null && Objects.equals(a.country(), b.country());
    }

    private static boolean sharesAddressee(StatementSighting a, StatementSighting b) {
        return a.addressees().stream().anyMatch(b.addressees()::contains);
    }

    /** Share of the content words of the shorter report that the other uses too. */
    private static double topic(StatementSighting a, StatementSighting b) {
        Set<String> one = content(a.words());
        Set<String> other = content(b.words());
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : (double) shared.size() / Math.min(one.size(), other.size());
    }

    /** Words of five letters and more carry the topic; what any report of any statement says is left out. */
    private static Set<String> content(String words) {
        return NameKey.words(words).stream()
                .filter(word -> word.length() >= 5 && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
