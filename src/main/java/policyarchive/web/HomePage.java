package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import policyarchive.archive.Statements;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ActorQuery;
import policyarchive.document.Filter;
import policyarchive.document.ListDocument;
import policyarchive.document.SearchDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.search.ArticleQuery;
import policyarchive.search.ArticleSearch;
import policyarchive.search.ClaimQuery;
import policyarchive.search.ClaimSearch;

/** The first page: what the archive holds, and where to start. */
@Controller
class HomePage {
    private static final int SHOWN = 6;

    private final ArticleSearch articles;
    private final ClaimSearch claims;
    private final ActorDocuments actors;
    private final StatementDocuments documents;
    private final Statements statements;
    private final PageHeads heads;

    HomePage(
            ArticleSearch articles,
            ClaimSearch claims,
            ActorDocuments actors,
            StatementDocuments documents,
            Statements statements,
            PageHeads heads) {
        this.articles = articles;
        this.claims = claims;
        this.actors = actors;
        this.documents = documents;
        this.statements = statements;
        this.heads = heads;
    }

    /** How much of each kind the archive holds. */
    record Holdings(long articles, long claims, long actors, long statements) {}

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        SearchDocument latest = articles.search(new ArticleQuery(
                "", ArticleQuery.Match.ALL, Map.of(), null, null, ArticleQuery.Sort.NEWEST, 0, SHOWN, null));
        ListDocument<ActorDocument> named = actors.list(new ActorQuery("", Filter.NONE, Filter.NONE, 0, SHOWN));
        long claimed = claims.search(new ClaimQuery("", Filter.NONE, Filter.NONE, Filter.NONE, null, null, true, 0, 1))
                .total();
        List<Long> reported = statements.findMostReported(Limit.of(SHOWN));
        model.addAttribute("holdings", new Holdings(latest.total(), claimed, named.total(), statements.count()));
        model.addAttribute("latest", latest.items());
        model.addAttribute("actors", named.items());
        model.addAttribute("statements", reported.isEmpty() ? List.of() : documents.byIds(reported));
        model.addAttribute("head", heads.home(request));
        return "home";
    }
}
