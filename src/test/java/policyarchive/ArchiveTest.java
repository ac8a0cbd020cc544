package policyarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import policyarchive.archive.RecordFixtures;

/** The whole application on an empty archive in a temporary folder, the same for all tests so annotated. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "archive.seeds=",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=policyarchive.QueryCount"
        })
@ContextConfiguration(initializers = ArchiveTest.TemporaryHome.class)
@Import(RecordFixtures.class)
public @interface ArchiveTest {

    /** Sets {@code archive.home}. */
    final class TemporaryHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path home = Files.createTempDirectory("archive-test");
                TestPropertyValues.of("archive.home=" + home).applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
