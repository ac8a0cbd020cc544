package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.web.request.Queries;

/** The list of statements and the page of each. */
@Controller
class StatementPages {
    private static final List<String> KNOWN = List.of("signatory", "signedByAll", "notSignatory", "size", "page");

    private final StatementDocuments statements;
    private final TakeAway takeAway;
    private final PageHeads heads;

    StatementPages(StatementDocuments statements, TakeAway takeAway, PageHeads heads) {
        this.statements = statements;
        this.takeAway = takeAway;
        this.heads = heads;
    }

    @GetMapping("/statements")
    String statements(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("found", statements.list(Queries.statements(parameters)));
        model.addAttribute("address", PageAddress.of(parameters, KNOWN));
        return "statements";
    }

    @GetMapping("/statements/{id}")
    String statement(@PathVariable String id, HttpServletRequest request, Model model) {
        StatementDocument statement = statements.find(id).orElseThrow(() -> new UnknownAddress("statement", id));
        model.addAttribute("statement", statement);
        model.addAttribute("take", takeAway.statement(statement, request));
        model.addAttribute("feed", "/statements/" + statement.id() + "/feed.atom");
        model.addAttribute("head", heads.statement(statement, request));
        return "statement";
    }
}
