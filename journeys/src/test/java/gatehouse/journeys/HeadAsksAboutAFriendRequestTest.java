package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A headteacher has a pupil's friend request on the telephone and does not want to be rude.
class HeadAsksAboutAFriendRequestTest {
  private static final Map<String, String> KNOWN =
      Map.of(
          "With whom, or towards whom?", "A pupil of the school",
          "Where, or by what means?", "My own social media account");

  @ParameterizedTest
  @EnumSource
  void theGuidedQuestionsLeadToAnAnswerThatCanBePrintedAndLinkedTo(Screen screen) {
    try (Visitor head = Visitor.at(screen)) {
      head.opens("/");
      head.picks("Your school’s policy", "Holy Cross Catholic Primary School");
      head.presses("Ask now");
      head.answers("Headteacher");
      head.follows("Accept a friend request");
      head.tells(KNOWN);

      head.seesHeading("May I accept a friend request?");
      assertThat(head.verdict()).isEqualTo("Forbidden");
      head.seesHeading("Why");
      head.seesHeading("What to do");
      head.sees("Decline the request");
      head.seesHeading("What would change it");
      head.seesHeading("The clauses it rests on");
      assertThat(head.link("6.7")).hasAttribute("href", "/policies/holy-cross#HC-6.7a");

      printsIt(head);
      passesItOn(head);
    }
  }

  private static void printsIt(Visitor head) {
    head.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(head.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
    assertThat(head.button("Print this answer")).not().isVisible();
    head.seesHeading("May I accept a friend request?");
    head.sees("Decline the request");
    assertThat(head.page().pdf()).isNotEmpty();
    head.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static void passesItOn(Visitor head) {
    String link = head.link("Permanent link").getAttribute("href");
    String answer = head.main().innerText();
    try (Visitor colleague = Visitor.at(Screen.DESKTOP)) {
      colleague.opens(link);
      assertThat(colleague.main().innerText()).isEqualTo(answer);
    }
  }
}
