package gatehouse.enactment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

class ClaimScannerTest {
  @Test
  void aTestWithAnAssertionIsAGoodClaim() throws IOException {
    assertThat(scan("@Test @Proves(\"displays\") void shows() { assertThat(1).isOne(); }"))
        .containsExactly(new Claim("displays", "a.BTest#shows", true, true));
  }

  @Test
  void anAssertionMayStandInAMethodOfTheSameClass() throws IOException {
    assertThat(
            scan(
                "@Test @Proves(\"displays\") void shows() { look(); }"
                    + " void look() { assertThat(1).isOne(); }"))
        .first()
        .extracting(Claim::asserts)
        .isEqualTo(true);
  }

  @Test
  void aTestWithoutAssertionProvesNothing() throws IOException {
    assertThat(scan("@Test @Proves(\"displays\") void shows() { String.valueOf(1); }"))
        .first()
        .extracting(Claim::asserts)
        .isEqualTo(false);
  }

  @Test
  void aDisabledTestProvesNothing() throws IOException {
    assertThat(scan("@Disabled @Test @Proves(\"displays\") void shows() { assertThat(1); }"))
        .first()
        .extracting(Claim::runs)
        .isEqualTo(false);
  }

  @Test
  void aMethodThatIsNoTestProvesNothing() throws IOException {
    assertThat(scan("@Proves(\"displays\") void shows() { assertThat(1); }"))
        .first()
        .extracting(Claim::runs)
        .isEqualTo(false);
  }

  @Test
  void aDisabledClassDisablesItsNestedTests() throws IOException {
    List<Claim> claims =
        ClaimScanner.scan(
            List.of(
                source(
                    "@Disabled class BTest { @Nested class C {"
                        + " @Test @Proves(\"displays\") void shows() { assertThat(1); } } }")));
    assertThat(claims).containsExactly(new Claim("displays", "a.BTest$C#shows", false, true));
  }

  private static List<Claim> scan(String body) throws IOException {
    return ClaimScanner.scan(List.of(source("class BTest { " + body + " }")));
  }

  private static JavaFileObject source(String type) {
    return new SimpleJavaFileObject(
        URI.create("string:///a/BTest.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return "package a; " + type;
      }
    };
  }
}
