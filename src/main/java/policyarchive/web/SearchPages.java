package policyarchive.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.SearchDocument;
import policyarchive.search.ArticleSearch;
import policyarchive.web.request.Queries;

/** The search page and the list of all articles. */
@Controller
class SearchPages {
    /** The parameters of a search for articles. */
    static final List<String> KNOWN = List.of(
            "q",
            "match",
            "sort",
            "actor",
            "speaker",
            "signatory",
            "country",
            "kind",
            "source",
            "stance",
            "year",
            "from",
            "to",
            "copies",
            "size",
            "page",
            "after");

    private final ArticleSearch search;

    SearchPages(ArticleSearch search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchDocument found = search.search(Queries.articles(parameters));
        PageAddress address = PageAddress.of(parameters, KNOWN);
        model.addAttribute("found", found);
        model.addAttribute("address", address);
        model.addAttribute("feed", "/feed.atom" + address.feed());
        model.addAttribute("facets", FacetPanel.all(found.facets(), address));
        model.addAttribute("years", YearBars.of(found.facets().getOrDefault("year", List.of()), address));
        model.addAttribute("active", ActiveFilter.of(address, found.facets()));
        model.addAttribute("snippets", new Snippets());
        return "search";
    }

    @GetMapping("/articles")
    String articles(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        MultiValueMap<String, String> paging = new LinkedMultiValueMap<>();
        List.of("page", "size", "after").forEach(name -> paging.addAll(name, parameters.getOrDefault(name, List.of())));
        model.addAttribute("found", search.search(Queries.articles(paging)));
        model.addAttribute("address", PageAddress.of(paging, List.of("size", "page", "after")));
        model.addAttribute("snippets", new Snippets());
        return "articles";
    }
}
