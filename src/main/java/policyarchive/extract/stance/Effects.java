package policyarchive.extract.stance;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.stance.AttitudeWords.Found;
import policyarchive.extract.stance.AttitudeWords.Kind;

/** What an attitude weighs by the kind of thing it is about: to "weaken" encryption and to "weaken" a bill differ. */
final class Effects {
    /**
     * How the attitude stands in its clause.
     *
     * @param polarity -1 where "not" or an attitude against it turns it round, else 1
     * @param wanted whether somebody asks for it
     * @param denied whether the harm is denied
     */
    record Context(int polarity, boolean wanted, boolean denied) {}

    private Effects() {}

    /** What an attitude to a thing weighs. */
    static double of(Kind verb, Found thing, double side, Context context) {
        int polarity = context.polarity();
        if (isParty(thing)) {
            return verb == Kind.BLAME && polarity > 0 ? -side : 0;
        }
        return switch (verb) {
            case FAVOUR -> isSystem(thing) || thing.kind() == Kind.PERIL ? 0 : 1.6 * polarity * side;
            case OPPOSE, BLAME -> isSystem(thing) ? 0 : -1.6 * polarity * side;
            case SCRAP, RESTRICT ->
                thing.kind() == Kind.ENCRYPTION && !context.wanted() || isSystem(thing) ? 0 : -1.6 * polarity * side;
            case FEAR -> fear(thing, side);
            case MAKE -> make(thing, side, context);
            case PROTECT ->
                1.2 * (isMeasure(thing) || thing.kind() == Kind.SAFETY ? polarity : Math.abs(polarity)) * side;
            case HARM -> harm(thing, side, context);
            default -> 0;
        };
    }

    private static double make(Found thing, double side, Context context) {
        return switch (thing.kind()) {
            case ACCESS -> 1.2 * context.polarity() * side;
            case PERIL -> context.denied() ? -2.2 : 1.2;
            default -> 0;
        };
    }

    /** Harm to a good is spoken of to complain of it, or to deny it. */
    private static double harm(Found thing, double side, Context context) {
        return switch (thing.kind()) {
            case ENCRYPTION, RIGHTS, SYSTEMS, SAFETY, TRADE -> (context.denied() ? -2.2 : 1.6) * side;
            default -> 0;
        };
    }

    /** Fear for a good is on its side. */
    private static double fear(Found thing, double side) {
        return switch (thing.kind()) {
            case RIGHTS, SYSTEMS, SAFETY, TRADE -> 1.2 * side;
            case MEASURE, PLAN, ACCESS, PERIL -> -1.4 * side;
            default -> 0;
        };
    }

    static boolean isSystem(Found thing) {
        return thing.kind() == Kind.SYSTEMS;
    }

    static boolean isParty(Found thing) {
        return thing.kind() == Kind.COMPANIES || thing.kind() == Kind.AUTHORITIES;
    }

    static boolean isMeasure(@Nullable Found thing) {
        return thing != null && (thing.kind() == Kind.MEASURE || thing.kind() == Kind.PLAN);
    }

    /** "It is concerning that the government is proposing new powers": what others want is feared. */
    static boolean isFeared(@Nullable Found outer, Found verb) {
        return outer != null
                && outer.kind() == Kind.FEAR
                && (verb.kind() == Kind.FAVOUR || verb.kind() == Kind.SCRAP)
                && !verb.word().startsWith("need");
    }

    static boolean isAgainst(@Nullable Found verb) {
        return verb != null
                && (verb.kind() == Kind.OPPOSE || verb.kind() == Kind.SCRAP || verb.kind() == Kind.RESTRICT);
    }
}
