package policyarchive.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the whole process for one operation, compiler and collector included, and the heap that is still in
 * use after a collection. Unlike the time JMH measures it does not depend on what else the machine does.
 */
public final class CostProfiler implements InternalProfiler {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long start;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = SYSTEM.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = (SYSTEM.getProcessCpuTime() - start) / 1e6;
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        return List.of(
                new ScalarResult("cpu", spent / result.getMetadata().getAllOps(), "ms/article", AggregationPolicy.AVG),
                new ScalarResult("heap.retained", heap, "MB", AggregationPolicy.MAX));
    }

    @Override
    public String getDescription() {
        return "processor time for one operation and heap retained";
    }
}
