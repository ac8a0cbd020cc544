package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;
import policyarchive.naming.Spelling;

/** Decides which mentions of persons are one person's: full names by their parts, surnames alone by the nearest bearer before. */
final class PersonJoiner {
    private static final int AFTER = 1_000_000_000;

    private static final class Person {
        final int number;
        /** All names, and those of them with a given name. */
        final Set<PersonName> forms = new LinkedHashSet<>();

        final Set<PersonName> names = new LinkedHashSet<>();
        final List<NameHit> hits = new ArrayList<>();
        /** The names at the places of the hits that have them, for finding the nearest. */
        final NavigableMap<Integer, PersonName> places = new TreeMap<>();

        Person(int number) {
            this.number = number;
        }

        boolean agrees(PersonName name) {
            return names.contains(name) || names.stream().allMatch(own -> PersonNames.compatible(own, name));
        }

        void add(NameHit hit, PersonName name) {
            hits.add(hit);
            forms.add(name);
            places.put(hit.range().from(), name);
            if (name.hasGiven()) {
                names.add(name);
            }
        }
    }

    private final List<Person> persons = new ArrayList<>();
    /** Persons by the last word of their names, which all names of one person share. */
    private final Map<String, Set<Person>> byLastWord = new HashMap<>();

    private final Map<String, Set<Person>> byCallName = new HashMap<>();

    /** By the first of two surnames, which Spanish names go by alone. */
    private final Map<String, Set<Person>> byFirstSurname = new HashMap<>();

    /** The number of the person each hit of a person is of. */
    Map<NameHit, Integer> groups(List<NameHit> hits) {
        for (NameHit hit : hits) {
            PersonName name = hit.person();
            if (name != null && name.hasGiven()) {
                add(bearer(name), hit, name);
            }
        }
        for (NameHit hit : hits) {
            PersonName name = hit.person();
            if (name != null && !name.hasGiven()) {
                add(nearest(hit, name), hit, name);
            }
        }
        Map<NameHit, Integer> groups = new IdentityHashMap<>(new HashMap<>());
        persons.forEach(person -> person.hits.forEach(hit -> groups.put(hit, person.number)));
        return groups;
    }

    private Person bearer(PersonName name) {
        return candidates(name).stream()
                .filter(person -> person.agrees(name))
                .findFirst()
                .orElseGet(this::newPerson);
    }

    private Set<Person> candidates(PersonName name) {
        return byLastWord.getOrDefault(lastWord(name), Set.of());
    }

    private void add(Person person, NameHit hit, PersonName name) {
        person.add(hit, name);
        byLastWord.computeIfAbsent(lastWord(name), k -> new LinkedHashSet<>()).add(person);
        if (name.hasGiven()) {
            byCallName
                    .computeIfAbsent(name.callName(), k -> new LinkedHashSet<>())
                    .add(person);
            String first = DoubleSurnames.first(name);
            if (!first.isEmpty()) {
                byFirstSurname
                        .computeIfAbsent(Spelling.fold(first), k -> new LinkedHashSet<>())
                        .add(person);
            }
        }
    }

    private static String lastWord(PersonName name) {
        String folded = Spelling.fold(name.surname());
        return folded.substring(folded.lastIndexOf(' ') + 1);
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
        for (Person person : candidates(surname)) {
            int cost = person.forms.stream().anyMatch(own -> PersonNames.compatible(own, surname))
                    ? cost(person, hit.range().from())
                    : Integer.MAX_VALUE;
            if (cost < distance) {
                best = person;
                distance = cost;
            }
        }
        return best == null ? byGivenName(surname) : best;
    }

    /** Places before count less than any after. */
    private static int cost(Person person, int place) {
        Integer before = person.places.floorKey(place);
        if (before != null) {
            return place - before;
        }
        Integer after = person.places.ceilingKey(place);
        return after == null ? Integer.MAX_VALUE : AFTER + after - place;
    }

    /** {@code Sir Alistair}: the only person of that given name, or a person of whom nothing else is known. */
    private Person byGivenName(PersonName name) {
        Set<Person> same = byCallName.getOrDefault(name.surname(), Set.of());
        if (same.isEmpty()) {
            same = byFirstSurname.getOrDefault(Spelling.fold(name.surname()), Set.of());
        }
        return same.size() == 1 && name.particle().isEmpty() ? same.iterator().next() : newPerson();
    }
}
