package gatehouse.signin.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {
  private final PasswordHashes hashes = new PasswordHashes();

  @Test
  @Asvs("11.4.2")
  void theHashIsArgon2idWithOwaspsParameters() {
    assertThat(hashes.hash("copper willow ladder")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  @Asvs("6.2.8")
  void thePasswordIsComparedAsItIs() {
    var hash = Optional.of(hashes.hash(" Copper willow ladder "));
    assertThat(hashes.matches(" Copper willow ladder ", hash)).isTrue();
    assertThat(hashes.matches("Copper willow ladder", hash)).isFalse();
    assertThat(hashes.matches(" copper willow ladder ", hash)).isFalse();
  }

  @Test
  void withoutAHashTheAnswerIsNo() {
    assertThat(hashes.matches("what nobody has as their password", Optional.empty())).isFalse();
  }

  /// It is compared with where there is none, so it has to take as long as one of today.
  @Test
  void nobodysHashIsMadeLikeEverybodys() {
    assertThat(hashes.isOutdated(PasswordHashes.NOBODYS)).isFalse();
  }
}
