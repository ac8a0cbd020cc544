package policyarchive.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.SearchDocument.FacetValue;
import policyarchive.search.ArticleSearch;
import policyarchive.search.Facet;
import policyarchive.web.request.Queries;

/** All that the results of a search can be narrowed by under one heading, to be looked through by name. */
@Controller
class FacetPages {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    /** Code units of addresses that one page writes: each value has links that repeat the whole state. */
    private static final int MOST_TO_WRITE = 4_000_000;

    /** Values that are always written. */
    private static final int FEWEST = 50;

    private final ArticleSearch search;

    FacetPages(ArticleSearch search) {
        this.search = search;
    }

    @GetMapping("/search/facet/{name}")
    String facet(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String find,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        Facet facet = Arrays.stream(Facet.values())
                .filter(known -> known.parameter().equals(name) && known != Facet.SPEAKER)
                .findFirst()
                .orElseThrow(() -> new UnknownAddress("facet", name));
        PageAddress address = PageAddress.of(parameters, SearchPages.KNOWN);
        List<FacetValue> all = search.facet(Queries.articles(parameters), facet);
        String asked = folded(find);
        model.addAttribute("name", name);
        model.addAttribute("find", find);
        model.addAttribute("address", address);
        model.addAttribute(
                "values",
                all.stream()
                        .filter(value -> folded(value.label()).contains(asked))
                        .limit(Math.max(
                                FEWEST,
                                MOST_TO_WRITE / Math.max(1, address.state().length())))
                        .map(value -> FacetPanel.value(name, value, address))
                        .toList());
        return "facet";
    }

    private static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
