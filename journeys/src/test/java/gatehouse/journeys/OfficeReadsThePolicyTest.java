package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The school office prepares the governors' meeting.
class OfficeReadsThePolicyTest {
  @ParameterizedTest
  @EnumSource
  void whatParentsAreAskedStandsTogether(Screen screen) {
    try (Visitor office = Visitor.at(screen)) {
      office.opens("/policies");
      office.follows("Holy Cross Catholic Primary School");
      office.seesHeading("Contents");
      office.picks("Addressed to", "parents and carers");
      office.presses("Show");
      assertThat(office.main())
          .containsText(Pattern.compile("\\d+ of \\d+ clauses, addressed to parents and carers"));
      office.standsAt("clauses");
      office.follows("Show all clauses");
      office.seesNot("clauses, addressed to");
    }
  }

  @ParameterizedTest
  @EnumSource
  void staleLawLeadsToTheClauseThatCitesIt(Screen screen) {
    try (Visitor office = Visitor.at(screen)) {
      office.opens("/policies/clarendon-cottage");
      office.follows("Check-up");
      office.seesHeading("Act now");
      Locator stale =
          office
              .page()
              .getByRole(AriaRole.ARTICLE)
              .filter(new Locator.FilterOptions().setHasText("Working Together 2018"))
              .first();
      Locator cited =
          stale.getByRole(
              AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^CC-")));
      String clause = cited.first().innerText();
      office.follows(cited.first());
      office.standsAt(clause);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theReportSaysHowClausesAreEnacted(Screen screen) {
    try (Visitor office = Visitor.at(screen)) {
      office.opens("/clauses");
      office.follows("Holy Cross");
      office.picks("Status", "Planned");
      office.presses("Show");
      assertThat(office.page().getByRole(AriaRole.TABLE))
          .containsText(Pattern.compile("of \\d+ clauses"));
      office.follows(office.page().getByRole(AriaRole.LINK, clause()).first());
      office.seesHeading("Holy Cross Catholic Primary School Social Media Policy");
    }
  }

  @ParameterizedTest
  @EnumSource
  void openQuestionsShowWhatAnotherReadingWouldChange(Screen screen) {
    try (Visitor office = Visitor.at(screen)) {
      office.opens("/policies/holy-cross/open-questions");
      office.follows(
          office
              .page()
              .getByRole(
                  AriaRole.LINK,
                  new Page.GetByRoleOptions()
                      .setName(Pattern.compile("^See every answer that this would change")))
              .first());
      office.sees("As recommended");
      office.sees("If read this way");
    }
  }

  private static Page.GetByRoleOptions clause() {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^HC-"));
  }
}
