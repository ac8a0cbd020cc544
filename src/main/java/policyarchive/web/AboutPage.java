package policyarchive.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the archive is, how it knows what it says, and where it errs. */
@Controller
class AboutPage {

    @GetMapping("/about")
    String about() {
        return "about";
    }
}
