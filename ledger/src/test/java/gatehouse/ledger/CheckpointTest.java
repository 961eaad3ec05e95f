package gatehouse.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
  private static final long SEED = 20261104;

  /// The pair, text and signature that the tests of Go's `golang.org/x/mod/sumdb/note` use.
  private static final String GO_SECRET =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

  private static final String GO_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String GO_TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;
  private static final String GO_SIGNATURE =
      "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

  /// The example of C2SP tlog-cosignature, with a witness's line.
  private static final String C2SP =
      """
      example.com/behind-the-sofa
      20852163
      CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

      — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
      — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
      """;

  private static final SignedCheckpoint SIGNED = Sample.of(5, 5).checkpoint(5);
  private static final List<VerifyingKey> KEYS = List.of(Sample.KEY.verifyingKey());

  private static boolean isGenuine(byte[] note) {
    try {
      return SignedCheckpoint.parse(note).isSignedBy(KEYS);
    } catch (Unreadable _) {
      return false;
    }
  }

  @Test
  void weSignAsOthersDo() {
    SigningKey key = SigningKey.parse(GO_SECRET);
    assertThat(key.verifyingKey()).hasToString(GO_KEY).isEqualTo(VerifyingKey.parse(GO_KEY));
    assertThat(key.secret()).isEqualTo(GO_SECRET);
    byte[] text = GO_TEXT.getBytes(UTF_8);
    NoteSignature signature = NoteSignature.parse(GO_SIGNATURE);
    assertThat(key.signature(text)).isEqualTo(signature.signature());
    assertThat(key.verifyingKey().isNamedIn(signature)).isTrue();
    assertThat(key.verifyingKey().signed(text, signature.signature())).isTrue();
  }

  @Test
  void aSigningKeyNeverPrintsItself() {
    assertThat(Sample.KEY).hasToString("the signing key of oak-hill.example/record");
    assertThatThrownBy(() -> SigningKey.parse(GO_SECRET.replace("c74f", "c74e")))
        .isInstanceOf(Unreadable.class)
        .hasMessageNotContaining("AYEK");
  }

  @Test
  void weReadWhatOthersWrite() {
    SignedCheckpoint signed = SignedCheckpoint.parse(C2SP);
    assertThat(signed.checkpoint().origin()).hasToString("example.com/behind-the-sofa");
    assertThat(signed.checkpoint().size()).isEqualTo(20_852_163);
    assertThat(signed.text()).isEqualTo(C2SP);
    assertThat(signed.signatures()).hasSize(2);
    assertThat(signed.isSignedBy(KEYS)).isFalse();
  }

  @Test
  void whatIsSignedReadsAsWritten() {
    assertThat(SignedCheckpoint.parse(SIGNED.text())).isEqualTo(SIGNED);
    assertThat(isGenuine(SIGNED.text().getBytes(UTF_8))).isTrue();
    Checkpoint extended =
        new Checkpoint(Sample.ORIGIN, 0, Hash.OF_NOTHING, List.of("one line", "— another"));
    assertThat(SignedCheckpoint.parse(Sample.KEY.sign(extended).text()).checkpoint())
        .isEqualTo(extended);
  }

  @Test
  void signaturesOfUnknownKeysMeanNothing() {
    SigningKey sameName = SigningKey.generate(Sample.ORIGIN, Sample.RANDOM);
    List<NoteSignature> signatures = new ArrayList<>(SignedCheckpoint.parse(C2SP).signatures());
    signatures.addAll(sameName.sign(SIGNED.checkpoint()).signatures());
    SignedCheckpoint foreign = new SignedCheckpoint(SIGNED.checkpoint(), signatures);
    assertThat(foreign.isSignedBy(KEYS)).isFalse();
    signatures.addAll(SIGNED.signatures());
    assertThat(new SignedCheckpoint(SIGNED.checkpoint(), signatures).isSignedBy(KEYS)).isTrue();
    assertThat(SIGNED.isSignedBy(List.of())).isFalse();
  }

  @Test
  void oneFalseSignatureOfAKnownKeySpoilsTheNote() {
    NoteSignature good = SIGNED.signatures().getFirst();
    byte[] bytes = good.signature();
    bytes[7] ^= 1;
    NoteSignature bad = NoteSignature.of(good.name(), good.id(), bytes);
    assertThat(new SignedCheckpoint(SIGNED.checkpoint(), List.of(good, bad)).isSignedBy(KEYS))
        .isFalse();
    NoteSignature brief = NoteSignature.of(good.name(), good.id(), new byte[1]);
    assertThat(new SignedCheckpoint(SIGNED.checkpoint(), List.of(brief)).isSignedBy(KEYS))
        .isFalse();
  }

  /// RFC 8032 section 5.1.7: S must be below the order of the group, or every signature had a twin.
  @Test
  void aSignatureHasNoTwin() {
    NoteSignature good = SIGNED.signatures().getFirst();
    byte[] bytes = good.signature();
    byte[] big = new byte[32];
    for (int i = 0; i < 32; i++) {
      big[i] = bytes[63 - i];
    }
    BigInteger order =
        BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    byte[] twin = new BigInteger(1, big).add(order).toByteArray();
    for (int i = 0; i < 32; i++) {
      bytes[32 + i] = i < twin.length ? twin[twin.length - 1 - i] : 0;
    }
    NoteSignature twinned = NoteSignature.of(good.name(), good.id(), bytes);
    assertThat(new SignedCheckpoint(SIGNED.checkpoint(), List.of(twinned)).isSignedBy(KEYS))
        .isFalse();
  }

  @Test
  void noChangedByteIsGenuine() {
    byte[] note = SIGNED.text().getBytes(UTF_8);
    for (int at = 0; at < note.length; at++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] changed = note.clone();
        changed[at] ^= (byte) (1 << bit);
        assertThat(isGenuine(changed)).as("byte %d, bit %d", at, bit).isFalse();
      }
    }
  }

  @Test
  void noRandomChangeIsGenuineAndNoneFails() {
    Random random = new Random(SEED);
    byte[] note = SIGNED.text().getBytes(UTF_8);
    for (int run = 0; run < 5_000; run++) {
      byte[] changed = Fuzz.changed(note, random);
      assertThat(isGenuine(changed)).as("seed %d, run %d", SEED, run).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "o\n1\n@\n",
        "o\n1\n@\n\n",
        "o\n1\n@\n\n— o AAAAAAA=",
        "o\n1\n\n— o AAAAAAA=\n",
        "o\n01\n@\n\n— o AAAAAAA=\n",
        "o\n+1\n@\n\n— o AAAAAAA=\n",
        "o\n-1\n@\n\n— o AAAAAAA=\n",
        "o\n٣\n@\n\n— o AAAAAAA=\n",
        "o\n9999999999999999999\n@\n\n— o AAAAAAA=\n",
        "\n1\n@\n\n— o AAAAAAA=\n",
        "o o\n1\n@\n\n— o AAAAAAA=\n",
        "o\n1\nAAAA\n\n— o AAAAAAA=\n",
        "o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n\n— o AAAAAAA=\n",
        "o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n\n— o AAAAAAA=\n",
        "o\n1\n@\n\next\n\n— o AAAAAAA=\n",
        "o\n1\n@\r\n\n— o AAAAAAA=\n",
        "o\n1\n@\n\n- o AAAAAAA=\n",
        "o\n1\n@\n\n—o AAAAAAA=\n",
        "o\n1\n@\n\n— o\n",
        "o\n1\n@\n\n— o AAAAAAA= \n",
        "o\n1\n@\n\n— o+p AAAAAAA=\n",
        "o\n1\n@\n\n—  AAAAAAA=\n",
        "o\n1\n@\n\n— o AAAAAAB=\n",
        "o\n1\n@\n\n— o AAAAAA==\n",
        "o\n1\n@\n\n— o *\n",
        "o\n1\n@\n— o AAAAAAA=\n",
      })
  void whatIsNoSignedCheckpointIsRefused(String text) {
    String note = text.replace("@", Hash.OF_NOTHING.toString());
    assertThatThrownBy(() -> SignedCheckpoint.parse(note)).isInstanceOf(Unreadable.class);
  }

  @Test
  void theSmallestNoteIsRead() {
    String note = "o\n1\n" + Hash.OF_NOTHING + "\n\n— o AAAAAAA=\n";
    assertThat(SignedCheckpoint.parse(note).checkpoint().size()).isEqualTo(1);
    assertThatThrownBy(() -> SignedCheckpoint.parse(new byte[] {(byte) 0xff}))
        .isInstanceOf(Unreadable.class)
        .hasMessage("The note is not UTF-8");
    String many = note + String.join("", Collections.nCopies(100, "— o AAAAAAA=\n"));
    assertThatThrownBy(() -> SignedCheckpoint.parse(many)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aKeyIsReadStrictly() {
    for (int from = 0; from < GO_KEY.length(); from++) {
      for (int to = from; to <= GO_KEY.length(); to++) {
        String part = GO_KEY.substring(from, to);
        if (!part.equals(GO_KEY)) {
          assertThatThrownBy(() -> VerifyingKey.parse(part)).isInstanceOf(Unreadable.class);
        }
      }
    }
    Random random = new Random(SEED);
    for (int run = 0; run < 2_000; run++) {
      char[] changed = GO_KEY.toCharArray();
      changed[random.nextInt(changed.length)] ^= (char) (1 << random.nextInt(7));
      assertThatThrownBy(() -> VerifyingKey.parse(new String(changed)))
          .isInstanceOf(Unreadable.class);
    }
  }

  /// Half of all 32 bytes are no point of the curve; the key is refused, not the verification.
  @Test
  void aKeyThatIsNoPointIsRefused() {
    byte[] bytes = new byte[32];
    bytes[0] = 2;
    assertThatThrownBy(() -> new VerifyingKey(Sample.ORIGIN, bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("curve");
  }
}
