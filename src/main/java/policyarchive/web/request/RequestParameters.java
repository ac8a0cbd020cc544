package policyarchive.web.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import policyarchive.document.Filter;

/**
 * The parameters of a request, by name. Blank values say nothing, as an empty field of a form does; parameters that
 * nobody asks for are ignored.
 *
 * @param known the parameters that may be read; to read another is a mistake of the program
 */
public record RequestParameters(MultiValueMap<String, String> values, ParameterSet known) {
    private static final int LONGEST_QUERY = Queries.LONGEST_QUERY;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Every value given under this name, without the blank ones. */
    public List<String> all(String name) {
        if (!known.names().contains(name)) {
            throw new IllegalArgumentException("%s does not declare '%s'".formatted(known, name));
        }
        return values.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The first value given under this name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * The words searched for, empty where there are none.
     *
     * @throws WrongParameter where they are longer than 10,000 characters
     */
    public String query() {
        String q = first("q").orElse("");
        if (q.length() > LONGEST_QUERY) {
            throw new WrongParameter("q", q, "at most 10,000 characters");
        }
        return q;
    }

    /**
     * A page's number, from 0.
     *
     * @param size of the page; no page reaches beyond the first 10,000
     * @throws WrongParameter where it is no number, or beyond the reach of pages
     */
    public int page(int size) {
        int last = Queries.DEEPEST / size - 1;
        return number("page", 0, 0, Math.max(last, 0));
    }

    /**
     * How many items a page holds.
     *
     * @throws WrongParameter where it is no number from 1 to {@code most}
     */
    public int size(int usual, int most) {
        return number("size", usual, 1, most);
    }

    /** The values to keep and to leave out, whatever they are. */
    public Filter filter(String name) {
        return bounded(name, Filter.of(all(name)));
    }

    /**
     * The countries to keep and to leave out.
     *
     * @throws WrongParameter where one is no ISO 3166-1 alpha-2 code by its form
     */
    public Filter countries(String name) {
        return checked(name, value -> {
            if (!COUNTRY.matcher(value).matches()) {
                throw new WrongParameter(name, value, "a country code of two letters such as GB");
            }
            return value.toUpperCase(Locale.ROOT);
        });
    }

    /**
     * The years to keep and to leave out.
     *
     * @throws WrongParameter where one has not four digits
     */
    public Filter years(String name) {
        return checked(name, value -> {
            if (!YEAR.matcher(value).matches()) {
                throw new WrongParameter(name, value, "a year of four digits such as 2020");
            }
            return value;
        });
    }

    /**
     * The values of a vocabulary to keep and to leave out, whatever the case.
     *
     * @throws WrongParameter where one is not of the vocabulary
     */
    public <E extends Enum<E>> Filter oneOf(String name, Class<E> vocabulary) {
        return checked(name, value -> constant(name, value, vocabulary).name());
    }

    /**
     * One value of a vocabulary, whatever the case.
     *
     * @throws WrongParameter where it is not of the vocabulary
     */
    public <E extends Enum<E>> E choice(String name, E usual) {
        return first(name)
                .map(value -> constant(name, value, usual.getDeclaringClass()))
                .orElse(usual);
    }

    /**
     * The first day that {@code from} allows, null where it is not given.
     *
     * @throws WrongParameter where it is no day, month or year
     */
    public @Nullable LocalDate from() {
        return first("from")
                .map(value -> Period.parse("from", value).firstDay())
                .orElse(null);
    }

    /**
     * The last day that {@code to} allows, null where it is not given.
     *
     * @throws WrongParameter where it is no day, month or year, or ends before {@code from} begins
     */
    public @Nullable LocalDate to() {
        LocalDate to =
                first("to").map(value -> Period.parse("to", value).lastDay()).orElse(null);
        LocalDate from = from();
        if (to != null && from != null && to.isBefore(from)) {
            throw new WrongParameter("to", first("to").orElse(""), "a date that is not before 'from'");
        }
        return to;
    }

    /**
     * A whole number.
     *
     * @throws WrongParameter where it is none, or not from {@code least} to {@code most}
     */
    public int number(String name, int usual, int least, int most) {
        Optional<String> given = first(name);
        if (given.isEmpty()) {
            return usual;
        }
        String value = given.get();
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw new WrongParameter(name, value, "a whole number from %d to %d".formatted(least, most));
        }
        return number;
    }

    private Filter checked(String name, UnaryOperator<String> check) {
        Filter given = filter(name);
        return new Filter(
                given.include().stream().map(check).toList(),
                given.exclude().stream().map(check).toList());
    }

    private Filter bounded(String name, Filter filter) {
        long length = all(name).stream().mapToLong(String::length).sum();
        if (length > LONGEST_QUERY) {
            throw new WrongParameter(name, all(name).getFirst(), "at most 10,000 characters in all");
        }
        return filter;
    }

    private static <E extends Enum<E>> E constant(String name, String value, Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new WrongParameter(name, value, "one of " + namesOf(vocabulary)));
    }

    private static String namesOf(Class<? extends Enum<?>> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
