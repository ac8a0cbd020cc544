package policyarchive.extract.stance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A demand that is told to be resented: of "we are alarmed by the pressure on the company to delay encryption" the demand
 * is the others'. Without the resentment it would be the speaker's own.
 */
final class Pressure {
    private static final Pattern DEMAND = Pattern.compile(
            "(?:abandon|drop|delay|halt|paus|stop|scrap|withdraw|reconsider|rethink|postpon|shelv|suspend|weaken)\\w{0,4}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESENTED = Pattern.compile(
            "\\b(?:concern\\w{0,3}|alarm\\w{0,3}|worr\\w{1,5}|dismay\\w{0,2}|disappoint\\w{0,4}|appalled|oppos\\w{1,5}|criticis\\w{1,4}|criticiz\\w{1,4}|condemn\\w{0,5}|denounc\\w{1,3}|reject\\w{0,3}|resist\\w{0,3}|refus\\w{1,3})"
                + " [^.;!?]{0,90}"
                + "\\b(?:attempts?|pressure|pressing|pressuring|efforts?|push|calls?|demands?|campaign|urging|lobbying|moves?)\\b[^.;!?]{0,90}$",
            Pattern.CASE_INSENSITIVE);
    /** Code units before a demand. */
    private static final int REACH = 200;

    private Pressure() {}

    /** Whether a phrase that begins at an offset is a demand put by others, and resented. */
    static boolean isResented(String said, int start) {
        Matcher demand = DEMAND.matcher(said).region(start, said.length());
        return demand.lookingAt()
                && RESENTED.matcher(said)
                        .region(Math.max(0, start - REACH), start)
                        .find();
    }
}
