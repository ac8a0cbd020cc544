package policyarchive.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyarchive.document.SearchDocument.FacetValue;

/**
 * How many articles each year has, as bars that narrow the results to it.
 *
 * @param bars from the first year to the last, with the empty years between them
 * @param width of all bars together, in the units of the picture
 */
record YearBars(List<Bar> bars, int width) {
    static final int HEIGHT = 60;
    private static final int STEP = 12;
    /** Of a longer span only years that have articles are shown. */
    private static final int LONGEST_SPAN = 60;

    private static final int LEAST_HEIGHT = 3;

    YearBars {
        bars = List.copyOf(bars);
    }

    /**
     * A year.
     *
     * @param toggle the link that narrows the results to it, or takes that back
     */
    record Bar(String year, long count, boolean chosen, String toggle, int x, int height) {}

    static YearBars of(List<FacetValue> counted, PageAddress address) {
        Map<Integer, FacetValue> byYear = new HashMap<>();
        counted.forEach(value -> byYear.put(Integer.valueOf(value.value()), value));
        long most = counted.stream().mapToLong(FacetValue::count).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int year : years(byYear)) {
            String name = String.valueOf(year);
            FacetValue value = byYear.getOrDefault(year, new FacetValue(name, name, 0));
            FacetPanel.Value link = FacetPanel.value("year", value, address);
            int height = value.count() == 0 ? 0 : (int) Math.max(LEAST_HEIGHT, HEIGHT * value.count() / most);
            bars.add(new Bar(name, value.count(), link.chosen(), link.toggle(), bars.size() * STEP, height));
        }
        return new YearBars(bars, bars.size() * STEP);
    }

    private static List<Integer> years(Map<Integer, FacetValue> byYear) {
        List<Integer> known = byYear.keySet().stream().sorted().toList();
        if (known.isEmpty() || known.getLast() - known.getFirst() > LONGEST_SPAN) {
            return known;
        }
        List<Integer> all = new ArrayList<>();
        for (int year = known.getFirst(); year <= known.getLast(); year++) {
            all.add(year);
        }
        return all;
    }
}
