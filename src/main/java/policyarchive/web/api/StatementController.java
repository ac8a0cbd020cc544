package policyarchive.web.api;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ListDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.web.UnknownAddress;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Queries;
import policyarchive.web.request.Reads;

/** Joint statements, open letters and the like. */
@RestController
class StatementController {
    private final StatementDocuments statements;

    StatementController(StatementDocuments statements) {
        this.statements = statements;
    }

    @GetMapping("/api/statements")
    @Reads(ParameterSet.STATEMENTS)
    ListDocument<StatementDocument> statements(@RequestParam MultiValueMap<String, String> parameters) {
        return statements.list(Queries.statements(parameters));
    }

    @GetMapping("/api/statements/{id}")
    StatementDocument statement(@PathVariable String id) {
        return statements.find(id).orElseThrow(() -> new UnknownAddress("statement", id));
    }
}
