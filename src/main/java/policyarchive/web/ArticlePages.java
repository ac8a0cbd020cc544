package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocuments;
import policyarchive.parallels.SimilarArticles;
import policyarchive.parallels.copies.ArticleCopies;
import policyarchive.search.TextHits;
import policyarchive.text.Span;
import policyarchive.web.markup.ArticleMarkup;
import policyarchive.web.markup.Passage;
import policyarchive.web.markup.PassageHits;
import policyarchive.web.request.Queries;

/** The page of an article, with what is claimed in it beside the words that prove it. */
@Controller
class ArticlePages {
    private static final int MOST_OUTLETS = 50;
    private static final int MOST_SIMILAR = 8;

    private final ArticleDocuments documents;
    private final TakeAway takeAway;
    private final PageHeads heads;
    private final ArticleCopies copies;
    private final SimilarArticles similar;
    private final TextHits textHits;

    ArticlePages(
            ArticleDocuments documents,
            TakeAway takeAway,
            PageHeads heads,
            ArticleCopies copies,
            SimilarArticles similar,
            TextHits textHits) {
        this.documents = documents;
        this.takeAway = takeAway;
        this.heads = heads;
        this.copies = copies;
        this.similar = similar;
        this.textHits = textHits;
    }

    @GetMapping("/articles/{id}")
    String article(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            Model model) {
        ArticleDocument article = documents.find(id).orElseThrow(() -> new UnknownAddress("article", id));
        List<Span> hits = q.length() > Queries.LONGEST_QUERY ? List.of() : textHits.in(article.text(), q);
        model.addAttribute("article", article);
        model.addAttribute("take", takeAway.article(article, request));
        List<Passage> passages = ArticleMarkup.passages(article, hits);
        model.addAttribute("q", q);
        model.addAttribute(
                "hitIds",
                passages.stream()
                        .map(Passage::hits)
                        .map(PassageHits::ids)
                        .flatMap(List::stream)
                        .toList());
        model.addAttribute("passages", passages);
        model.addAttribute("outlets", copies.outlets(id, MOST_OUTLETS));
        model.addAttribute("similar", similar.besidesCopies(id, MOST_SIMILAR));
        model.addAttribute("head", heads.article(article, request));
        return "article";
    }
}
