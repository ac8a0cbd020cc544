/** The pages for people. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "text",
            "edtf",
            "archive",
            "search",
            "timeline",
            "document",
            "parallels",
            "parallels::copies",
            "parallels::figures",
            "parallels::quotations",
            "publish",
            "publish::citation",
            "publish::feed",
            "publish::export",
            "publish::structured",
            "ingest",
            "security"
        })
@NullMarked
package policyarchive.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
