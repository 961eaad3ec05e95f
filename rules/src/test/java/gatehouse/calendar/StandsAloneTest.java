package gatehouse.calendar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The calendar is plain Java and does not know the policies.
///
/// Seen to fail: by a method of `Missing` that takes a `gatehouse.rules.ClauseId`.
@AnalyzeClasses(
    packages = "gatehouse.calendar",
    importOptions = ImportOption.DoNotIncludeTests.class)
class StandsAloneTest {
  @ArchTest
  static final ArchRule plainJavaOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "gatehouse.calendar..");
}
