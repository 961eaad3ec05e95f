package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A teacher thinks of WhatsApp and parents, not of acts and facets.
class TeacherSearchesInEverydayWordsTest {
  private static final String MISSING = "Choose an answer, or “I do not know”";

  @ParameterizedTest
  @EnumSource
  void theWordsLeadToTheAnswer(Screen screen) {
    try (Visitor teacher = Visitor.at(screen)) {
      teacher.opens("/");
      teacher.picks("Your school’s policy", "Holy Cross Catholic Primary School");
      teacher.types("May I…?", "whatsapp parents");
      teacher.presses("Ask now");
      teacher.seesHeading("Results for “whatsapp parents”");
      teacher.follows("Join a group or stay in it");
      teacher.answers("Teacher");
      teacher.tells(
          Map.of(
              "With whom, or towards whom?", "A parent or carer of a pupil",
              "Where, or by what means?", "A private group chat"));
      assertThat(teacher.verdict()).isEqualTo("Forbidden");
      teacher.sees("They have no contact with parents on any networking site.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionLeftEmptyIsAskedAgainWithTheWayOut(Screen screen) {
    try (Visitor teacher = Visitor.at(screen)) {
      teacher.opens("/ask?policy=holy-cross&actor=teacher&act=join_group");
      teacher.pressesInVain("Continue");
      Locator summary = teacher.page().getByRole(AriaRole.ALERT);
      assertThat(summary).containsText("There is a problem");
      assertThat(teacher.page()).hasTitle(java.util.regex.Pattern.compile("^Error: .*"));

      teacher.link(MISSING).click();
      assertThat(teacher.field("A pupil of the school")).isFocused();

      teacher.answers("I do not know");
      assertThat(teacher.page().getByRole(AriaRole.COMPLEMENTARY)).containsText("I do not know");
    }
  }
}
