package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Script is a convenience: the school's filter, an old telephone or a careful person may refuse
/// it.
class EverythingWorksWithoutScriptTest {
  @Test
  void aTeacherAsks() {
    try (Visitor teacher = Visitor.withoutScript()) {
      teacher.opens("/");
      teacher.picks("Your school’s policy", "Holy Cross Catholic Primary School");
      teacher.types("May I…?", "friend request");
      teacher.presses("Ask now");
      teacher.follows("Accept a friend request");
      teacher.pressesInVain("Continue");
      teacher.link("Choose an answer, or “I do not know”").click();
      teacher.answers("Teacher");
      teacher.tells(Map.of("With whom, or towards whom?", "A pupil of the school"));
      assertThat(teacher.verdict()).isEqualTo("Forbidden");
      assertThat(teacher.button("Print this answer")).not().isVisible();
    }
  }

  @Test
  void aGovernorCompares() {
    try (Visitor governor = Visitor.withoutScript()) {
      governor.opens("/compare/holy-cross/cerne-abbas");
      governor.picks("Stricter in", "Cerne Abbas");
      governor.presses("Show");
      assertThat(governor.page().getByRole(AriaRole.ARTICLE).first()).isVisible();
    }
  }

  @Test
  void theOfficeReads() {
    try (Visitor office = Visitor.withoutScript()) {
      office.opens("/policies/holy-cross");
      office.picks("Addressed to", "pupils");
      office.presses("Show");
      office.sees("clauses, addressed to pupils");
      office.follows("Check-up");
      office.seesHeading("Act now");
    }
  }

  @Test
  void theMenuIsThereOnATelephone() {
    try (Visitor parent = Visitor.withoutScript()) {
      parent.page().setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
      parent.opens("/");
      parent.follows("Compare");
      parent.seesHeading("Compare two policies");
    }
  }
}
