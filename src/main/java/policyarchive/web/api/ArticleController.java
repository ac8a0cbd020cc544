package policyarchive.web.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocuments;
import policyarchive.document.OriginalDocument;
import policyarchive.document.SearchDocument;
import policyarchive.search.ArticleSearch;
import policyarchive.web.UnknownAddress;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Queries;
import policyarchive.web.request.Reads;

/** Articles: a search over them, one of them, and one as it was imported. */
@RestController
class ArticleController {
    private final ArticleSearch search;
    private final ArticleDocuments articles;

    ArticleController(ArticleSearch search, ArticleDocuments articles) {
        this.search = search;
        this.articles = articles;
    }

    @GetMapping("/api/articles")
    @Reads(ParameterSet.ARTICLES)
    SearchDocument articles(@RequestParam MultiValueMap<String, String> parameters) {
        return search.search(Queries.articles(parameters));
    }

    @GetMapping("/api/articles/{id}")
    ArticleDocument article(@PathVariable String id) {
        return articles.find(id).orElseThrow(() -> new UnknownAddress("article", id));
    }

    @GetMapping("/api/articles/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable String id) {
        OriginalDocument original = articles.original(id).orElseThrow(() -> new UnknownAddress("article", id));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(original.filename(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, Charset.forName(original.charset())))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(original.bytes());
    }
}
