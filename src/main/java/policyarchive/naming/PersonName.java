package policyarchive.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a personal name as written.
 *
 * @param given given names, nicknames and initials in order; empty where only the surname is said
 * @param particle words such as {@code De} or {@code van der} before the surname, empty where there are none
 * @param surname the surname without its particle
 * @param suffix such as {@code Jr}, empty where there is none
 */
public record PersonName(List<String> given, String particle, String surname, String suffix) {
    public PersonName {
        given = List.copyOf(given);
    }

    /** The surname with its particle. */
    public String family() {
        return particle.isEmpty() ? surname : particle + " " + surname;
    }

    public boolean hasGiven() {
        return !given.isEmpty();
    }

    /** The given name one calls the person by: the first that is no initial, or else the first initial. */
    public String callName() {
        return given.stream()
                .filter(name -> !PersonNames.isInitial(name))
                .findFirst()
                .orElse(given.isEmpty() ? "" : given.getFirst());
    }

    /** Given names and surname without initials beside a full given name: {@code Alan M. Turing} is Alan Turing. */
    public String plain() {
        List<String> parts = new ArrayList<>();
        boolean named = given.stream().anyMatch(name -> !PersonNames.isInitial(name));
        for (String name : given) {
            if (!named || !PersonNames.isInitial(name)) {
                parts.add(name);
            }
        }
        parts.add(family());
        if (!suffix.isEmpty()) {
            parts.add(suffix);
        }
        return String.join(" ", parts);
    }
}
