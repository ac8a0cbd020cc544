package policyarchive.ingest;

import java.time.Clock;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Runs batch jobs to their end. A run that was interrupted goes on where it stopped when the same is asked for again. */
@Component
class BatchRuns {
    /** What was asked for; the same for runs that may continue one another. */
    private static final String REQUEST = "request";

    private static final String RUN = "run";

    private final JobRepository jobs;
    private final JobOperator operator;

    BatchRuns(JobRepository jobs, JobOperator operator) {
        this.jobs = jobs;
        this.operator = operator;
    }

    /**
     * Runs the job to its end.
     *
     * @throws ImportException if it fails as a whole
     */
    void run(Job job, String request) {
        JobParameters parameters = unfinished(job.getName(), request)
                .map(JobExecution::getJobParameters)
                .orElseGet(() -> new JobParametersBuilder()
                        .addString(REQUEST, request)
                        .addLong(RUN, Clock.systemUTC().millis())
                        .toJobParameters());
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
        } catch (JobExecutionException e) {
            throw new ImportException("the " + job.getName() + " did not start: " + e.getMessage(), e);
        }
    }

    /** The last run of that job, if it was asked the same and did not come to its end. */
    Optional<JobExecution> unfinished(String job, String request) {
        JobInstance last = jobs.getLastJobInstance(job);
        JobExecution execution = last == null ? null : jobs.getLastJobExecution(last);
        return Optional.ofNullable(execution)
                .filter(e -> request.equals(e.getJobParameters().getString(REQUEST)))
                .filter(e -> e.getStatus() == BatchStatus.FAILED || e.getStatus() == BatchStatus.STOPPED);
    }

    /** Marks runs that a crash left as running. To be called at the start of the process, before any run. */
    void recover(String job) {
        for (JobExecution execution : jobs.findRunningJobExecutions(job)) {
            operator.recover(execution);
        }
    }

    private static ImportException failure(JobExecution execution) {
        Throwable cause = execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("status " + execution.getStatus()));
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return new ImportException("broke off: " + deepest.getMessage(), cause);
    }
}
