package policyarchive.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import policyarchive.extract.ExtractedArticle;
import policyarchive.extract.Extractor;
import policyarchive.source.ParsedArticle;
import policyarchive.source.SourceReader;

/** One operation reads one article of 750 words, from its bytes to who said what. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx300m")
public class ExtractionBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final SourceReader reader = new SourceReader();
    private final Extractor extractor = new Extractor();
    private List<byte[]> articles = List.of();
    private int next;

    @Setup
    public void load() {
        articles = BenchmarkArticles.load();
    }

    @Benchmark
    public ExtractedArticle article() {
        byte[] bytes = articles.get(next++ % articles.size());
        ParsedArticle parsed = reader.read("article.txt", bytes, TODAY);
        return extractor.extract(parsed);
    }
}
