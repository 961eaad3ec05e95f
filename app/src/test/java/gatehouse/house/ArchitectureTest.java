package gatehouse.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;

/// Habits that no compiler keeps; a rule that matches nothing fails by itself.
///
/// Seen to fail: `noHiddenClock` by an `Instant.now()` in Training, `controllersAreHidden` by a
/// public StartController, `nothingIsInjectedIntoFields` by an `@Autowired` field there,
/// `namesSayWhatAThingIs` by a class PageHelper, the two about the builder's machine by a
/// `@Profile` on TenancyConfiguration and on its method.
@AnalyzeClasses(packages = "gatehouse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule noHiddenClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalTime.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("the time is handed in: inject the Clock bean");

  @ArchTest
  static final ArchRule controllersAreHidden =
      classes()
          .that()
          .areMetaAnnotatedWith(Controller.class)
          .should()
          .notBePublic()
          .because("a page is reached by its address, never by a call");

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      noFields()
          .should()
          .beMetaAnnotatedWith(Autowired.class)
          .because("a constructor shows what a type needs");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("DTO")
          .because("such a name says nothing: use the word a school would use");

  @ArchTest
  static final ArchRule controllersAreMadeByTheFramework =
      constructors()
          .that()
          .areDeclaredInClassesThat()
          .areMetaAnnotatedWith(Controller.class)
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule noTypeDependsOnTheBuildersMachine =
      noClasses()
          .should()
          .beMetaAnnotatedWith(Conditional.class)
          .because("the build decides what the service is made of: docs/decisions/0014");

  @ArchTest
  static final ArchRule noBeanDependsOnTheBuildersMachine =
      noMethods()
          .should()
          .beMetaAnnotatedWith(Conditional.class)
          .because("the build decides what the service is made of: docs/decisions/0014");
}
