package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A governor wants to know how another school judges the same things.
class GovernorComparesTwoPoliciesTest {
  @ParameterizedTest
  @EnumSource
  void aDifferenceLeadsToBothClauses(Screen screen) {
    try (Visitor governor = Visitor.at(screen)) {
      governor.opens("/compare");
      governor.choosesIn("First policy", "Holy Cross");
      governor.choosesIn("Second policy", "Cerne Abbas");
      governor.presses("Compare");
      governor.seesHeading("Holy Cross and Cerne Abbas compared");
      governor.picks("What is done", "Accept a friend request");
      governor.presses("Show");

      followsTheCitation(governor, "HC-");
      governor.seesHeading("Holy Cross Catholic Primary School Social Media Policy");
      governor.goesBack();
      followsTheCitation(governor, "CA-");
      governor.seesHeading("Cerne Abbas CE VC First School Social Networking Policy");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theMatrixLeadsToAnAnswerAndToAPair(Screen screen) {
    try (Visitor governor = Visitor.at(screen)) {
      governor.opens("/compare");
      governor.follows("All five side by side");
      Locator row =
          governor
              .page()
              .getByRole(AriaRole.ROW)
              .filter(new Locator.FilterOptions().setHasText("A former pupil of 16 asks"));
      governor.follows(row.getByRole(AriaRole.LINK).first());
      governor.seesHeading("May I accept a friend request?");
      governor.goesBack();
      governor.follows("Holy Cross and October 2025");
      governor.seesHeading("Holy Cross and October 2025 compared");
    }
  }

  private static void followsTheCitation(Visitor governor, String prefix) {
    Locator difference = difference(governor, prefix);
    Locator citation = difference.getByRole(AriaRole.LINK, named(prefix)).first();
    String clause = citation.innerText();
    governor.follows(citation);
    governor.standsAt(clause);
  }

  /// The first difference in which both sides, and so this one, cite a clause.
  private static Locator difference(Visitor governor, String prefix) {
    Locator cited = governor.page().getByRole(AriaRole.LINK, namedOnPage(prefix));
    Locator difference =
        governor
            .page()
            .getByRole(AriaRole.ARTICLE)
            .filter(new Locator.FilterOptions().setHas(cited))
            .first();
    assertThat(difference).containsText("Example:");
    return difference;
  }

  private static Locator.GetByRoleOptions named(String prefix) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + prefix));
  }

  private static com.microsoft.playwright.Page.GetByRoleOptions namedOnPage(String prefix) {
    return new com.microsoft.playwright.Page.GetByRoleOptions()
        .setName(Pattern.compile("^" + prefix));
  }
}
