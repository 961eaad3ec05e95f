package gatehouse.signin.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
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
  void norWithAnotherKey() {
    var other = new byte[32];
    other[31] = 1;
    assertThat(new Secrets(other).open(secrets.seal(PLAIN, "here"), "here")).isEmpty();
    assertThat(new Secrets(other).name("a")).isNotEqualTo(secrets.name("a"));
  }

  @Test
  @Asvs("11.3.3")
  void everyChangedBitIsSeen() {
    var sealed = secrets.seal(PLAIN, "here");
    for (var bit = 0; bit < sealed.length * 8; bit++) {
      var changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(secrets.open(changed, "here")).isEmpty();
    }
  }

  @Test
  void wordsCannotBeMovedIntoOneAnother() {
    assertThat(secrets.name("ab", "c")).isNotEqualTo(secrets.name("a", "bc"));
  }
}
