package gatehouse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The school's technician has just installed Gatehouse: names the school, makes a passkey, signs
/// out, and comes in again by it.
class FirstAdministratorComesByPasskeyTest {
  private static final int OK = 200;
  private static final String HOME = "Fernhill Primary School Hello, Sam Adeyemi";

  @ParameterizedTest
  @EnumSource
  void theSetUpLeadsToAPasskeyAndThePasskeyLeadsBackIn(Screen screen) throws IOException {
    try (Service.Own service = Service.fresh();
        Visitor technician = Visitor.at(screen, service.named())) {
      withAuthenticator(technician);
      setsUp(technician, service.setUpCode());
      technician.presses("Make a passkey");
      technician.seesHeading(HOME);

      hidesTheScreen(technician);
      looksAround(technician);

      technician.presses("Sign out");
      technician.sees("You are signed out");
      technician.presses("Sign in with a passkey");
      technician.seesHeading(HOME);
    }
  }

  private static void setsUp(Visitor technician, String code) {
    technician.opens("/");
    technician.types("Set-up code", code);
    technician.types("Name of the school or trust", "Fernhill Primary School");
    technician.types("Given name", "Sam");
    technician.types("Family name", "Adeyemi");
    technician.types("E-mail address", "sam@fernhill.example");
    technician.presses("Continue");
    technician.seesHeading("How will you sign in?");
    technician.opens("/sign-in/second-factor/set-up/password");
    technician.goesBack();
  }

  private static void hidesTheScreen(Visitor technician) {
    Keyboard keyboard = new Keyboard(technician);
    assertThat(technician.button("Hide screen")).isVisible();
    keyboard.presses("Escape");
    keyboard.presses("Escape");
    technician.seesHeading("Screen hidden");
    assertThat(technician.heading(HOME)).hasCount(0);
    assertThat(technician.page()).hasTitle("Gatehouse");
    assertThat(technician.button("Show the page")).isFocused();
    keyboard.presses("Escape");
    keyboard.presses("Escape");
    technician.seesHeading(HOME);
  }

  private static void looksAround(Visitor technician) {
    technician.opens("/account");
    technician.sees("Chrome on Linux (this one)");
    technician.opens("/account/passkeys");
    technician.opens("/account/password");
    technician.opens("/account/app");
    technician.opens("/invitations");
    technician.opens("/school/sign-in");
    technician.opens("/hidden");
    technician.arrives(() -> technician.page().navigate("/home"), OK);
    assertThat(technician.page()).hasURL(Pattern.compile(".*/home"));
  }

  /// A fingerprint reader that always says yes.
  private static void withAuthenticator(Visitor technician) {
    CDPSession tools = technician.page().context().newCDPSession(technician.page());
    tools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject authenticator = new JsonObject();
    authenticator.add("options", options);
    tools.send("WebAuthn.addVirtualAuthenticator", authenticator);
  }
}
