package gatehouse.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {
  private static final RecoveryKey.Pair KEY = RecoveryKey.generate();

  /// Around the pieces of 64 KiB in which age seals.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_001})
  void whatIsSealedOpensToTheSameBytes(int length) throws IOException {
    var plain = bytes(length);
    assertThat(open(seal(plain, KEY.recipient()), KEY.key())).isEqualTo(plain);
  }

  @Test
  void eachOfTwoKeysOpensIt() throws IOException {
    var other = RecoveryKey.generate();
    var sealed = seal(bytes(1000), KEY.recipient(), other.recipient());
    assertThat(open(sealed, KEY.key())).isEqualTo(open(sealed, other.key()));
  }

  @Test
  void anotherKeyDoesNotOpenIt() throws IOException {
    var sealed = seal(bytes(1000), KEY.recipient());
    assertThatThrownBy(() -> open(sealed, RecoveryKey.generate().key()))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("does not open this file");
  }

  @Test
  void aFileCutShortAnywhereIsRefused() throws IOException {
    var sealed = seal(bytes(150_000), KEY.recipient());
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      var length = i < 60 ? sealed.length - 1 - i : random.nextInt(sealed.length);
      assertRefused(Arrays.copyOf(sealed, length), "cut to " + length);
    }
  }

  @Test
  void everyChangedByteIsRefused() throws IOException {
    var sealed = seal(bytes(2_000), KEY.recipient());
    for (int i = 0; i < sealed.length; i++) {
      var changed = sealed.clone();
      changed[i] ^= 1;
      assertRefused(changed, "byte " + i + " changed");
    }
  }

  @Test
  void whatIsNoSealedFileIsNamedSo() {
    assertThatThrownBy(() -> open("PK something".getBytes(UTF_8), KEY.key()))
        .isInstanceOf(BackupRefused.class)
        .hasMessage("This file is no backup of Gatehouse's.");
  }

  /// Made by the `age` of Debian (1.1.1), so that what we read is what the world writes.
  @Test
  void aFileOfTheUsualToolOpens() throws IOException {
    var key = RecoveryKey.read(new String(resource("age-1.1.1.key"), UTF_8));
    assertThat(new String(open(resource("age-1.1.1.age"), key), UTF_8))
        .isEqualTo("Invented words, sealed by another's hand.\n");
  }

  private static void assertRefused(byte[] file, String how) {
    assertThatThrownBy(() -> open(file, KEY.key())).as(how).isInstanceOf(BackupRefused.class);
  }

  static byte[] seal(byte[] plain, Recipient... recipients) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var out = Sealing.seal(file, List.of(recipients))) {
      out.write(plain);
    }
    return file.toByteArray();
  }

  private static byte[] open(byte[] file, RecoveryKey key) throws IOException {
    try (var in = Sealing.open(new BufferedInputStream(new ByteArrayInputStream(file)), key)) {
      return in.readAllBytes();
    } catch (com.exceptionfactory.jagged.PayloadException changed) {
      throw BackupRefused.notWhole(changed);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = SealingTest.class.getResourceAsStream(name)) {
      return java.util.Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
