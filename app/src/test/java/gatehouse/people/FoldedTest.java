package gatehouse.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "O’Brien,obrien",
    "O'Brien,obrien",
    "Smith-Jones,smithjones",
    "de la Cruz,delacruz",
    "Müller,muller",
    "Weiß,weiss",
    "Łukasz,lukasz",
    "Øystein,oystein",
    "Ærø,aero",
    "Ῥόδος,ροδος",
    "田中,田中",
    "Ⅷ,viii"
  })
  void accentsCaseAndSignsDoNotMatter(String name, String folded) {
    assertThat(Folded.of(name).value()).isEqualTo(folded);
  }

  @Test
  void aNameOfSignsAloneStaysWhatItIs() {
    assertThat(Folded.of("!!!").value()).isEqualTo("!!!");
  }

  @Test
  void familyNamesAreSortedLetterByLetterAndThenByWhatOneGoesBy() {
    var names =
        List.of(
            Name.of("Zoe", "Smith"),
            Name.of("Adam", "Smith-Jones"),
            Name.of("Zachary", "Smith").goingBy("Abe"));
    assertThat(names.stream().map(name -> Folded.of(name).value()).sorted())
        .containsExactly("smith abe zachary", "smith zoe", "smithjones adam");
  }
}
