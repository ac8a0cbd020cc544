package policyarchive.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import policyarchive.publish.structured.Card;
import policyarchive.publish.structured.CardAddress;
import policyarchive.publish.structured.Frame;
import policyarchive.publish.structured.OEmbed;
import policyarchive.web.CardTitles;
import policyarchive.web.UnknownAddress;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Reads;
import policyarchive.web.request.RequestParameters;
import policyarchive.web.request.SiteAddress;
import policyarchive.web.request.WrongParameter;

/** oEmbed 1.0: the card for an address of this archive, and of no other. */
@RestController
class OEmbedController {
    private static final String JSON = "json";
    private static final int LEAST = 100;
    private static final int MOST = 10_000;

    private final CardTitles titles;

    OEmbedController(CardTitles titles) {
        this.titles = titles;
    }

    @GetMapping("/oembed")
    @Reads(ParameterSet.OEMBED)
    ResponseEntity<OEmbed> card(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request) {
        RequestParameters parameters = new RequestParameters(given, ParameterSet.OEMBED);
        if (!parameters.first("format").orElse(JSON).equals(JSON)) {
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED, "oEmbed is answered as JSON only");
        }
        String url =
                parameters.first("url").orElseThrow(() -> new WrongParameter("url", "", "an address of this archive"));
        String site = SiteAddress.of(request);
        Card card = CardAddress.read(url, site).orElseThrow(() -> new UnknownAddress("card for", url));
        Frame frame = card.frame(
                site,
                titles.of(card, LocaleContextHolder.getLocale()),
                parameters.number("maxwidth", MOST, LEAST, MOST),
                parameters.number("maxheight", MOST, LEAST, MOST));
        // Pages of other sites may ask for it: what it says is public, and the same for everybody.
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(OEmbed.of(frame, site));
    }
}
