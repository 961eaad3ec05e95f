package gatehouse.signin.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final List<String> KNOWN =
      List.of("Robin", "Marlow", "robin.marlow@fernhill.example", "Fernhill Primary School");

  private final PasswordRules rules =
      new PasswordRules(List.of(password -> password.equals("found in a breach of long ago")));

  @Test
  @Asvs("6.2.1")
  void elevenCharactersAreTooFew() {
    assertThat(fault("kettle-orb1")).hasValueSatisfying(why -> assertThat(why).contains("12"));
  }

  @ParameterizedTest
  @Asvs("6.2.5")
  @ValueSource(
      strings = {
        "copper willow ladder",
        "tangerine harpsichord vexes",
        "пять голубых верблюдов едут",
        "qzvkxwpmtrlgbn",
        "👩‍🏫 four purple 🦔 umbrellas"
      })
  void anyCharactersWillDo(String password) {
    assertThat(fault(password)).isEmpty();
  }

  @Test
  @Asvs("6.2.9")
  void longOnesAreTakenWhole() {
    assertThat(fault("copper willow ladder ".repeat(6).strip() + " and a harpsichord")).isEmpty();
    assertThat(fault("copper willow ladder ".repeat(20))).isPresent();
  }

  @ParameterizedTest
  @Asvs("6.2.12")
  @ValueSource(
      strings = {
        "password1234",
        "Password12345!",
        "P@ssw0rd2024",
        "qwertyuiop123",
        "123456789012",
        "aaaaaaaaaaaaaa",
        "iloveyou12345",
        "letmeinletmein",
        "abcdefghijkl",
        "found in a breach of long ago"
      })
  void whatIsGuessedFirstIsRefused(String password) {
    assertThat(fault(password)).isPresent();
  }

  @ParameterizedTest
  @Asvs("6.2.11")
  @ValueSource(
      strings = {
        "robinmarlow1",
        "Fernhill2026!",
        "marlow-fernhill",
        "Fernhill-Primary",
        "robin.marlow@fernhill.example"
      })
  void whatAnybodyKnowsOfThemIsRefused(String password) {
    assertThat(fault(password)).isPresent();
  }

  /// The measure takes its time with long ones: this is what a form can send.
  @Test
  @Asvs("15.2.2")
  void noPasswordKeepsTheServerBusy() {
    var begun = System.nanoTime();
    fault("a1B!".repeat(64));
    assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
  }

  private Optional<String> fault(String password) {
    return rules.fault(new NewPassword(password, KNOWN));
  }
}
