package gatehouse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever comes by a wrong address is told so and shown a way on.
class WrongAddressesLeadOnTest {
  @ParameterizedTest
  @EnumSource
  void aPolicyThatIsNotThere(Screen screen) {
    try (Visitor visitor = Visitor.at(screen)) {
      visitor.opensInVain("/policies/holy-trinity", 404);
      visitor.follows("Start again from the first page");
      visitor.seesHeading("May I?");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLinkThatWasMisspelt(Screen screen) {
    try (Visitor visitor = Visitor.at(screen)) {
      visitor.opensInVain("/answer?policy=holy-cros&actor=techer&act=accept_friend_request", 400);
      visitor.seesHeading("This question was not understood");
      assertThat(visitor.main().innerText())
          .contains("Did you mean holy-cross", "Did you mean teacher");
      visitor.follows("Ask with the guided questions");
      visitor.seesHeading("Which policy do you ask?");
    }
  }

  @ParameterizedTest
  @EnumSource
  void factsThatCannotBeTogether(Screen screen) {
    try (Visitor visitor = Visitor.at(screen)) {
      visitor.opensInVain(
          "/answer?policy=holy-cross&actor=teacher&act=post"
              + "&circumstances=in_public_view,closed_group",
          400);
      visitor.seesHeading("These facts contradict each other");
    }
  }
}
