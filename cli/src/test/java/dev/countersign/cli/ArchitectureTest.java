package dev.countersign.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The arrows between the modules and within flow, and the purity of those that look at code. */
@AnalyzeClasses(packages = "dev.countersign", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("syntax")
          .definedBy("dev.countersign.syntax..")
          .layer("rules")
          .definedBy("dev.countersign.rules..")
          .optionalLayer("flow")
          .definedBy("dev.countersign.flow..")
          .optionalLayer("packs")
          .definedBy("dev.countersign.packs..")
          .optionalLayer("secrets")
          .definedBy("dev.countersign.secrets..")
          .optionalLayer("supply")
          .definedBy("dev.countersign.supply..")
          .optionalLayer("context")
          .definedBy("dev.countersign.context..")
          .optionalLayer("workflows")
          .definedBy("dev.countersign.workflows..")
          .layer("scan")
          .definedBy("dev.countersign.scan..")
          .layer("gate")
          .definedBy("dev.countersign.gate..")
          .layer("report")
          .definedBy("dev.countersign.report..")
          .layer("cli")
          .definedBy("dev.countersign.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("gate")
          .mayOnlyBeAccessedByLayers("report", "cli")
          .whereLayer("scan")
          .mayOnlyBeAccessedByLayers("gate", "report", "cli")
          .whereLayer("secrets")
          .mayOnlyBeAccessedByLayers("scan", "gate", "report", "cli")
          .whereLayer("supply")
          .mayOnlyBeAccessedByLayers("scan", "gate", "report", "cli")
          .whereLayer("context")
          .mayOnlyBeAccessedByLayers("scan", "gate", "report", "cli")
          .whereLayer("workflows")
          .mayOnlyBeAccessedByLayers("scan", "gate", "report", "cli")
          .whereLayer("packs")
          .mayOnlyBeAccessedByLayers("scan", "gate", "report", "cli")
          .whereLayer("flow")
          .mayOnlyBeAccessedByLayers("packs", "scan", "gate", "report", "cli")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers(
              "flow",
              "packs",
              "secrets",
              "supply",
              "context",
              "workflows",
              "scan",
              "gate",
              "report",
              "cli");

  @ArchTest
  static final ArchRule LAYERS_OF_FLOW =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("ir")
          .definedBy("dev.countersign.flow.ir")
          .layer("lower")
          .definedBy("dev.countersign.flow.lower")
          .layer("match")
          .definedBy("dev.countersign.flow.match")
          .layer("domain")
          .definedBy("dev.countersign.flow.domain")
          .layer("program")
          .definedBy("dev.countersign.flow.program")
          .layer("state")
          .definedBy("dev.countersign.flow.state")
          .layer("library")
          .definedBy("dev.countersign.flow.library")
          .layer("solve")
          .definedBy("dev.countersign.flow.solve")
          .layer("report")
          .definedBy("dev.countersign.flow.report")
          .layer("flow")
          .definedBy("dev.countersign.flow")
          .layer("review")
          .definedBy("dev.countersign.flow.review")
          .layer("numbers")
          .definedBy("dev.countersign.flow.numbers")
          .layer("origin")
          .definedBy("dev.countersign.flow.origin")
          .ensureAllClassesAreContainedInArchitectureIgnoring(
              DescribedPredicate.not(resideInAPackage("dev.countersign.flow..")))
          .whereLayer("lower")
          .mayOnlyAccessLayers("ir")
          .whereLayer("match")
          .mayOnlyAccessLayers("ir")
          .whereLayer("domain")
          .mayOnlyAccessLayers("ir", "match")
          .whereLayer("program")
          .mayOnlyAccessLayers("ir", "match", "domain")
          .whereLayer("state")
          .mayOnlyAccessLayers("ir", "match", "domain", "program")
          .whereLayer("library")
          .mayOnlyAccessLayers("ir", "domain", "program", "state")
          .whereLayer("solve")
          .mayOnlyAccessLayers("ir", "match", "domain", "program", "state", "library")
          .whereLayer("report")
          .mayOnlyAccessLayers("ir", "match", "domain", "program", "solve")
          .whereLayer("flow")
          .mayOnlyAccessLayers("ir", "lower", "match", "domain", "program", "solve", "report")
          .whereLayer("ir")
          .mayNotAccessAnyLayer()
          .whereLayer("review")
          .mayOnlyAccessLayers("ir", "lower")
          .whereLayer("numbers")
          .mayOnlyAccessLayers("ir", "lower")
          .whereLayer("origin")
          .mayOnlyAccessLayers("ir", "lower", "library");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.countersign.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PURE_IN_BYTES_OUT_VALUES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.countersign.syntax..",
              "dev.countersign.rules..",
              "dev.countersign.flow..",
              "dev.countersign.secrets..",
              "dev.countersign.context..",
              "dev.countersign.workflows..")
          .and()
          .doNotHaveSimpleName("NativeLibraries")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Thread")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .because("what scans code must give the same answer everywhere");

  @ArchTest
  static final ArchRule NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.countersign.syntax..",
              "dev.countersign.rules..",
              "dev.countersign.flow..",
              "dev.countersign.secrets..",
              "dev.countersign.context..",
              "dev.countersign.workflows..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("a date is passed in; how long something takes is measured by System.nanoTime");
}
