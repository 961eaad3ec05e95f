package gatehouse.signing;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.people.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {
  private static final Name ZOE = Name.of("Zoë Anne", "O’Brien-Łuk").goingBy("Zo");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Anne O’Brien-Łuk",
        " zoe anne obrien luk ",
        "ZO O'BRIEN LUK",
        "zo obrien-łuk"
      })
  void theirOwnNameHoweverTheyTypeIt(String typed) {
    assertThat(TypedName.matches(typed, ZOE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Zoë", "O’Brien-Łuk", "Zoë O’Brien", "Robin Marlow"})
  void notAnotherNameNorHalfOfTheirs(String typed) {
    assertThat(TypedName.matches(typed, ZOE)).isFalse();
  }
}
