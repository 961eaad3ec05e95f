package gatehouse.signin.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final byte[] PLAIN = {1, 2, 3, 4, 5};

  private final Secrets secrets = new Secrets(new byte[32]);

  @Test
  void whatIsSealedOpensInItsPlace() {
    assertThat(secrets.open(secrets.seal(PLAIN, "here"), "here"))
        .hasValueSatisfying(open -> assertThat(open).isEqualTo(PLAIN));
  }

  @Test
  void andNowhereElse() {
    assertThat(secrets.open(secrets.seal(PLAIN, "here"), "there")).isEmpty();
  }

  @Test
  @Asvs("11.2.5")
  void norWithAnotherKey() {
    var other = new byte[32];
    other[31] = 1;
    assertThat(new Secrets(other).open(secrets.seal(PLAIN, "here"), "here")).isEmpty();
    assertThat(new Secrets(other).name("a")).isNotEqualTo(secrets.name("a"));
  }

  @Test
  @Asvs({"11.3.3", "11.2.5"})
  void everyChangedBitIsSeen() {
    var sealed = secrets.seal(PLAIN, "here");
    for (var bit = 0; bit < sealed.length * 8; bit++) {
      var changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(secrets.open(changed, "here")).isEmpty();
    }
  }

  /// Ninety-six random bits before each: the same sealed twice is twice something else.
  @Test
  @Asvs("11.3.4")
  void noNonceIsUsedTwice() {
    var nonces =
        Stream.generate(() -> secrets.seal(PLAIN, "here"))
            .limit(10_000)
            .map(sealed -> HexFormat.of().formatHex(sealed, 0, 12))
            .toList();
    assertThat(nonces).doesNotHaveDuplicates();
  }

  /// 256 bits from the operating system; the pool of ten thousand has every letter in every place.
  @Test
  @Asvs({"7.2.2", "7.2.3"})
  void aTokenIsLongAndNeverTheSame() {
    var tokens = Stream.generate(Random::token).limit(10_000).toList();
    assertThat(tokens)
        .doesNotHaveDuplicates()
        .allSatisfy(token -> assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32));
    for (var place = 0; place < 42; place++) {
      var at = place;
      assertThat(tokens.stream().map(token -> token.charAt(at)).distinct()).hasSize(64);
    }
  }

  @Test
  void wordsCannotBeMovedIntoOneAnother() {
    assertThat(secrets.name("ab", "c")).isNotEqualTo(secrets.name("a", "bc"));
  }
}
