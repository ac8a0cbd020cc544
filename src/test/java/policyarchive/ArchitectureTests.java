package policyarchive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {
    private static final String[] PURE = {
        "policyarchive.text..",
        "policyarchive.edtf..",
        "policyarchive.vocabulary..",
        "policyarchive.naming..",
        "policyarchive.source..",
        "policyarchive.extract.."
    };

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("policyarchive");

    @Test
    void keepsModulesToWhatTheyMayUse() {
        ApplicationModules.of(ArchiveApplication.class).verify();
    }

    @Test
    void keepsReadingAndExtractionFreeOfFrameworks() {
        // A package-info carries Spring Modulith's annotation and nothing else.
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..")
                .check(classes);
    }

    @Test
    void keepsEntitiesFromSearchAndWeb() {
        noClasses()
                .that()
                .resideInAPackage("policyarchive.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("policyarchive.search..", "policyarchive.web..", "policyarchive.timeline..")
                .check(classes);
    }

    @Test
    void keepsEntitiesOutOfAnswers() {
        noClasses()
                .that()
                .resideInAPackage("policyarchive.web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .check(classes);
    }
}
