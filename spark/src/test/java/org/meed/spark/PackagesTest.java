package org.meed.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What this module may use: all below the program, and Spark. */
class PackagesTest {

    @Test
    void it_uses_only_what_is_below_it() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "",
                        "java..",
                        "scala..",
                        "org.jspecify.annotations",
                        "org.meed.engine..",
                        "org.meed.files..",
                        "org.meed.lab..",
                        "org.meed.spark..",
                        "org.apache.spark..",
                        "org.apache.hadoop.conf..",
                        "org.apache.hadoop.fs..",
                        "picocli..")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.meed.spark"));
    }
}
