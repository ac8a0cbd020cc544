package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;

/** Decides which mentions of persons are one person's: full names by their parts, surnames alone by the nearest bearer before. */
final class PersonJoiner {
    private static final class Person {
        final int number;
        final List<PersonName> names = new ArrayList<>();
        final List<NameHit> hits = new ArrayList<>();

        Person(int number) {
            this.number = number;
        }

        boolean agrees(PersonName name) {
            return names.stream().allMatch(own -> PersonNames.compatible(own, name));
        }

        void add(NameHit hit, PersonName name) {
            hits.add(hit);
            if (name.hasGiven()) {
                names.add(name);
            }
        }
    }

    private final List<Person> persons = new ArrayList<>();

    /** The number of the person each hit of a person is of. */
    Map<NameHit, Integer> groups(List<NameHit> hits) {
        for (NameHit hit : hits) {
            PersonName name = hit.person();
            if (name != null && name.hasGiven()) {
                bearer(name).add(hit, name);
            }
        }
        for (NameHit hit : hits) {
            PersonName name = hit.person();
            if (name != null && !name.hasGiven()) {
                nearest(hit, name).add(hit, name);
            }
        }
        Map<NameHit, Integer> groups = new IdentityHashMap<>(new HashMap<>());
        persons.forEach(person -> person.hits.forEach(hit -> groups.put(hit, person.number)));
        return groups;
    }

    private Person bearer(PersonName name) {
        return persons.stream()
                .filter(person -> person.agrees(name))
                .findFirst()
                .orElseGet(this::newPerson);
    }

    private Person newPerson() {
        Person person = new Person(persons.size());
        persons.add(person);
        return person;
    }

    /** The bearer of the surname named last before the hit, or else first after it. */
    private Person nearest(NameHit hit, PersonName surname) {
        Person best = null;
        int distance = Integer.MAX_VALUE;
        for (Person person : persons) {
            for (NameHit own : person.hits) {
                int apart = hit.range().from() - own.range().from();
                int cost = apart >= 0 ? apart : 1_000_000 - apart;
                if (cost < distance && bears(own.person(), surname)) {
                    best = person;
                    distance = cost;
                }
            }
        }
        return best == null ? byGivenName(surname) : best;
    }

    /** {@code Sir Alistair}: the only person of that given name, or a person of whom nothing else is known. */
    private Person byGivenName(PersonName name) {
        List<Person> same = persons.stream()
                .filter(person -> person.names.stream().anyMatch(own -> isCalled(own, name)))
                .toList();
        return same.size() == 1 ? same.getFirst() : newPerson();
    }

    private static boolean isCalled(PersonName own, PersonName name) {
        return name.particle().isEmpty() && own.callName().equals(name.surname());
    }

    private static boolean bears(@Nullable PersonName own, PersonName surname) {
        return own != null && PersonNames.compatible(own, surname);
    }
}
