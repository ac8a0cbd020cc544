package policyarchive.extract.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who spoke so far in an article, and by what words they were described. */
final class Spoken {
    /** How many of the last speakers can still be meant. */
    private static final int KEPT = 6;

    /** One claim's speaker: where its cue stands, where the claim ends, and the noun that described the speaker. */
    record Turn(Speaker speaker, int cue, int end, String noun) {}

    private final List<Turn> turns = new ArrayList<>();
    private @Nullable Turn group;

    void add(Turn turn, boolean several) {
        turns.add(turn);
        if (turns.size() > KEPT) {
            turns.removeFirst();
        }
        if (several) {
            group = turn;
        }
    }

    /** The last turns, the latest last. */
    List<Turn> turns() {
        return turns;
    }

    @Nullable
    Turn last() {
        return turns.isEmpty() ? null : turns.getLast();
    }

    /** The last turn of several speakers, or of a body that was described in the plural. */
    @Nullable
    Turn group() {
        return group;
    }

    /** The last turn whose speaker a noun described, null where none did. */
    @Nullable
    Turn described(String noun) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).noun().equals(noun)) {
                return turns.get(i);
            }
        }
        return null;
    }
}
