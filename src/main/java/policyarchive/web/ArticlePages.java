package policyarchive.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocuments;
import policyarchive.text.Span;
import policyarchive.web.markup.ArticleMarkup;

/** The page of an article, with what is claimed in it beside the words that prove it. */
@Controller
class ArticlePages {
    private final ArticleDocuments documents;

    ArticlePages(ArticleDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, @RequestParam(defaultValue = "") String q, Model model) {
        ArticleDocument article = documents.find(id).orElseThrow(() -> new UnknownAddress("article", id));
        List<Span> hits = QueryHits.in(article.text(), q);
        model.addAttribute("article", article);
        model.addAttribute("passages", ArticleMarkup.passages(article, hits));
        return "article";
    }
}
