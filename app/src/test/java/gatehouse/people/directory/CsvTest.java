package gatehouse.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @Asvs("1.2.10")
  @ValueSource(
      strings = {
        "=1+1",
        "+44 20",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\0=1",
        "＝1",
        "＋1",
        "－1",
        "＠A1"
      })
  void whatBeginsAsAFormulaIsText(String value) {
    assertThat(Csv.cell(value)).isEqualTo("\"'" + value + "\"");
  }

  @Test
  @Asvs("1.2.10")
  void everyCellIsQuotedAndAQuotationMarkDoubled() {
    assertThat(Csv.cell("a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
    assertThat(Csv.cell("")).isEqualTo("\"\"");
  }

  @Test
  void aFileBeginsWithItsMarkAndItsLinesEndAsTheStandardSays() {
    assertThat(new Csv().line("a", "b").line("c", "d").toString())
        .isEqualTo("\ufeff\"a\",\"b\"\r\n\"c\",\"d\"\r\n");
  }
}
