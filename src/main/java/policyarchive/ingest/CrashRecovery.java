package policyarchive.ingest;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Frees what a killed process left as running, so that it can be resumed. The database belongs to one process at a
 * time, so that at its start no run can be alive.
 */
@Component
class CrashRecovery implements InitializingBean {
    private final BatchRuns runs;

    CrashRecovery(BatchRuns runs) {
        this.runs = runs;
    }

    @Override
    public void afterPropertiesSet() {
        runs.recover(ImportJob.NAME);
        runs.recover(ReExtraction.NAME);
    }
}
