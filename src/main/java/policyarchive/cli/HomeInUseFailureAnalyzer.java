package policyarchive.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import policyarchive.archive.HomeInUseException;

/** Says what to do when a second server is started on one home folder. */
class HomeInUseFailureAnalyzer extends AbstractFailureAnalyzer<HomeInUseException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, HomeInUseException cause) {
        String action = "Stop the other server, or set archive.home to another folder.";
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
