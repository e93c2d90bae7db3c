package org.meed.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each package of the bench may use: another system's library in one package only. */
class PackagesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.meed.bench");

    private static void only(String room, String... others) {
        List<String> allowed = new ArrayList<>(List.of(others));
        allowed.addAll(
                List.of("", "java..", "org.jspecify.annotations", "org.meed.engine..", room));
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void the_data_are_made_by_the_lab_and_stored_by_files() {
        only("org.meed.bench.data", "org.meed.lab..", "org.meed.files..");
    }

    @Test
    void rules_are_measured_over_the_data() {
        only("org.meed.bench.rule", "org.meed.bench.data");
    }

    @Test
    void what_stands_beside_knows_nobody_who_is_measured_but_meed() {
        only("org.meed.bench.beside", "org.meed.bench.data", "org.meed.bench.rule");
    }

    @Test
    void databases_are_asked_in_one_package() {
        only(
                "org.meed.bench.sql",
                "org.meed.bench.data",
                "org.meed.bench.beside",
                "javax.sql",
                "org.duckdb",
                "org.postgresql..",
                "io.zonky.test.db.postgres.embedded");
    }

    @Test
    void rule_engines_are_asked_in_one_package() {
        only(
                "org.meed.bench.rival",
                "org.meed.bench.data",
                "org.meed.bench.beside",
                "org.kie..",
                "org.drools..",
                "org.camunda.feel..",
                "scala..",
                "dev.cel..",
                "com.google.common..",
                "org.hisp.dhis.rules..",
                "org.cqframework.cql..",
                "org.hl7.elm..",
                "org.opencds.cqf.cql.engine..");
    }

    @Test
    void kernels_are_run_by_jmh() {
        only(
                "org.meed.bench.kernel..",
                "org.meed.bench.data",
                "org.meed.bench.rule",
                "org.openjdk.jmh..");
    }
}
