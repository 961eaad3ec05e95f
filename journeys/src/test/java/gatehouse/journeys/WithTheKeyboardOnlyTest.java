package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A teacher with a broken wrist uses no mouse.
class WithTheKeyboardOnlyTest {
  private static final int OK = 200;

  @Test
  void aQuestionIsAskedAndAnswered() {
    try (Visitor teacher = Visitor.at(Screen.DESKTOP)) {
      Keyboard keyboard = new Keyboard(teacher);
      teacher.opens("/");
      keyboard.tabsTo(teacher.field("Your school’s policy"));
      keyboard.presses("H");
      keyboard.tabsTo(teacher.field("May I…?"));
      keyboard.types("password");
      keyboard.tabsTo(teacher.button("Ask now"));
      teacher.arrives(() -> keyboard.presses("Enter"), OK);

      keyboard.tabsTo(teacher.link("Share a password, log-in or PIN"));
      teacher.arrives(() -> keyboard.presses("Enter"), OK);

      keyboard.tabsTo(teacher.field("Headteacher"));
      keyboard.presses("Space");
      assertThat(teacher.field("Headteacher")).isChecked();
      keyboard.presses("ArrowDown");
      keyboard.presses("ArrowUp");
      assertThat(teacher.field("Headteacher")).isChecked();
      keyboard.tabsTo(teacher.button("Continue"));
      teacher.arrives(() -> keyboard.presses("Enter"), OK);
      assertThat(teacher.verdict()).isEqualTo("Forbidden");
    }
  }

  @Test
  void theSkipLinkComesFirstAndSkipsTheMenu() {
    try (Visitor teacher = Visitor.at(Screen.DESKTOP)) {
      Keyboard keyboard = new Keyboard(teacher);
      teacher.opens("/policies/holy-cross");
      keyboard.tabs();
      assertThat(teacher.link("Skip to main content")).isFocused();
      assertThat(teacher.link("Skip to main content")).isInViewport();
      keyboard.presses("Enter");
      keyboard.tabs();
      assertThat(teacher.button("Ask this policy")).isFocused();
    }
  }

  @Test
  void theMenuOpensOnATelephone() {
    try (Visitor teacher = Visitor.at(Screen.PHONE)) {
      Keyboard keyboard = new Keyboard(teacher);
      teacher.opens("/");
      keyboard.tabsTo(teacher.button("Menu"));
      keyboard.presses("Enter");
      keyboard.tabsTo(teacher.link("Compare"));
      teacher.arrives(() -> keyboard.presses("Enter"), OK);
      teacher.seesHeading("Compare two policies");
    }
  }

  @Test
  void foldedPartsUnfoldAndWideTablesCanBeReached() {
    try (Visitor governor = Visitor.at(Screen.PHONE)) {
      Keyboard keyboard = new Keyboard(governor);
      governor.opens("/compare/matrix");
      keyboard.tabsTo(governor.page().getByLabel("Everyday questions").first());
      keyboard.presses("ArrowRight");
    }
  }

  @Test
  void everyStopOfTheFirstPageIsVisibleAndInOrder() {
    try (Visitor teacher = Visitor.at(Screen.DESKTOP)) {
      Keyboard keyboard = new Keyboard(teacher);
      teacher.opens("/");
      assertThat(keyboard.tabsToTheEnd()).isGreaterThan(15);
      teacher.opens("/answer?policy=holy-cross&actor=teacher&act=share_password");
      assertThat(keyboard.tabsToTheEnd()).isGreaterThan(15);
    }
  }
}
