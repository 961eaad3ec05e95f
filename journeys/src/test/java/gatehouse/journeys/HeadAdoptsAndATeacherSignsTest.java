package gatehouse.journeys;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The head of a school that has not adopted its policy yet does so on the way home, on a phone; a
/// teacher signs it at once.
class HeadAdoptsAndATeacherSignsTest {
  private static final String SCHOOL = "ambercombe";

  @Test
  void fromTheFirstQuestionToTheFirstSignature() {
    try (Visitor head = Visitor.at(Screen.PHONE);
        Visitor teacher = Visitor.at(Screen.DESKTOP)) {
      head.becomes(SCHOOL, "^Headteacher$");
      head.follows("The school’s own edition");
      head.pressesInVain("Begin");
      head.chooses("Holy Cross: Social Media Policy");
      head.presses("Begin");
      decides(head);
      ratifies(head);
      head.presses("Publish");
      head.presses("Publish");
      head.sees("In force");

      String name = signs(teacher);

      head.opens("/signing");
      head.sees(name);
      head.presses("Write to all who are missing");
      head.sees("Letters are on their way");
    }
  }

  private static void decides(Visitor head) {
    head.follows(head.main().locator("a[href$='/questions/HC-A-01']"));
    head.chooses(
        "The ban holds on every social network, the school's own account included;"
            + " only the website shows pictures.");
    head.pressesInVain("Save and go on");
    head.types("Why?", "Our governors want no pupils' faces there.");
    head.presses("Save and go on");
    head.opens("/school/policy/adopt");
    head.presses("Check the edition");
    head.sees("Our governors want no pupils' faces there.");
    head.presses("Ready for the governors");
  }

  private static void ratifies(Visitor head) {
    head.presses("Record the ratification");
    head.pressesInVain("Record");
    head.types("On which day?", LocalDate.now(ZoneId.of("Europe/London")).toString());
    head.types("Minute reference", "2026/14");
    head.types("Members present, for a meeting", "8");
    head.types("Members in all, for a meeting", "12");
    head.presses("Record");
    head.sees("8 of 12 members present");
  }

  /// Returns the teacher's name.
  private static String signs(Visitor teacher) {
    teacher.becomes(SCHOOL, "^Staff$");
    String name = teacher.page().locator("a[href='/account']").first().innerText();
    teacher.opens("/sign");
    teacher.follows(teacher.main().getByRole(AriaRole.LINK).first());
    teacher.presses("Go on to sign");
    teacher.pressesInVain("Send");
    teacher.chooses("I have read the policy, I understand it and I agree to it");
    teacher.types("Your full name", name);
    teacher.presses("Send");
    teacher.sees(name);
    return name;
  }
}
