package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// A parent may, a pupil may not, and to a governor the policy says nothing.
class EachAsksForThemselvesTest {
  @Test
  void aParentMayPraiseTheSchool() {
    try (Visitor parent = Visitor.at(Screen.PHONE)) {
      parent.opens("/ask?policy=clarendon-cottage");
      parent.answers("Parent or carer");
      parent.follows("Post something (text, link, opinion)");
      parent.tells(
          Map.of(
              "With whom, or towards whom?", "Everybody who can see it",
              "Where, or by what means?", "A forum, local group or somebody else's blog",
              "Whom or what is it about?", "The school"));
      assertThat(parent.verdict()).isEqualTo("Allowed");
      parent.sees("Parents are invited to speak appropriately about the school.");
    }
  }

  @Test
  void aPupilMayNotInsultAnybodyOnTheSchoolsPage() {
    try (Visitor pupil = Visitor.at(Screen.PHONE)) {
      pupil.opens("/ask?policy=clarendon-cottage");
      pupil.answers("Pupil");
      pupil.follows("Comment publicly");
      pupil.tells(
          Map.of(
              "Where, or by what means?", "A social media account of the school",
              "What does it contain or show?", "Belittling, offensive or insulting words"));
      assertThat(pupil.verdict()).isEqualTo("Forbidden");
      pupil.sees("Offensive comments by pupils are settled through the behaviour policy.");
    }
  }

  @Test
  void silenceIsNotAYesToAGovernor() {
    try (Visitor governor = Visitor.at(Screen.DESKTOP)) {
      governor.opens("/ask?policy=cerne-abbas");
      governor.answers("Governor");
      governor.follows("Say on a profile where I work");
      governor.tells(Map.of());
      assertThat(governor.verdict()).isEqualTo("The policy is silent");
      governor.sees("That is not a yes.");
      governor.seesHeading("The same question elsewhere");
      governor.follows("Holy Cross Catholic Primary School");
      assertThat(governor.verdict()).isEqualTo("Discouraged");
    }
  }

  @Test
  void whoeverSawAnIndecentImageMustReportIt() {
    try (Visitor teacher = Visitor.at(Screen.PHONE)) {
      teacher.opens("/ask?policy=holy-cross&actor=teacher&act=capture_evidence");
      teacher.tells(
          Map.of(
              "On whose device?", "A pupil's device",
              "What does it contain or show?", "An indecent image of a child"));
      assertThat(teacher.verdict()).isEqualTo("Forbidden");
      teacher.seesHeading("What to do");
      assertThat(teacher.main()).containsText("Designated safeguarding lead");
    }
  }
}
