package gatehouse.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A checkpoint as a signed note (C2SP signed-note): the text that is kept, mailed and compared.
///
/// @param checkpoint what is signed
/// @param signatures by whom; those of unknown keys are carried along and mean nothing
public record SignedCheckpoint(Checkpoint checkpoint, List<NoteSignature> signatures) {
  /// Notes must be accepted with sixteen signatures; beyond this something is wrong.
  private static final int MOST_SIGNATURES = 100;

  private static final String BLANK = "\n\n";

  /// @throws Unreadable if there is no signature or there are more than a hundred
  public SignedCheckpoint {
    signatures = List.copyOf(signatures);
    Unreadable.unless(!signatures.isEmpty(), "The checkpoint is not signed");
    Unreadable.unless(signatures.size() <= MOST_SIGNATURES, "The checkpoint is signed too often");
  }

  /// The note: the checkpoint's text, an empty line, a line for each signature.
  public String text() {
    return signatures.stream()
        .map(s -> s + "\n")
        .collect(Collectors.joining("", checkpoint.text() + "\n", ""));
  }

  /// Reads what [#text] gives.
  ///
  /// @throws Unreadable with the reason, if it is anything else
  public static SignedCheckpoint parse(String note) {
    Unreadable.unless(
        note.chars().noneMatch(c -> c < ' ' && c != '\n'), "The note has a control character");
    Unreadable.unless(note.endsWith("\n"), "The note's last line has no end");
    int blank = note.lastIndexOf(BLANK);
    Unreadable.unless(blank >= 0, "The note has no empty line before its signatures");
    String lines = note.substring(blank + BLANK.length(), note.length());
    Unreadable.unless(!lines.isEmpty(), "The checkpoint is not signed");
    return new SignedCheckpoint(
        Checkpoint.parse(note.substring(0, blank + 1)),
        Arrays.stream(lines.substring(0, lines.length() - 1).split("\n", -1))
            .map(NoteSignature::parse)
            .toList());
  }

  /// Reads a note from a file or a letter.
  ///
  /// @throws Unreadable also if the bytes are not UTF-8
  public static SignedCheckpoint parse(byte[] note) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(note)).toString());
    } catch (CharacterCodingException e) {
      throw new Unreadable("The note is not UTF-8");
    }
  }

  /// Whether one of these keys signed it. As notes demand, a false signature under the name and id
  /// of one of the keys spoils the whole note.
  public boolean isSignedBy(Collection<VerifyingKey> keys) {
    byte[] text = checkpoint.text().getBytes(StandardCharsets.UTF_8);
    boolean signed = false;
    for (NoteSignature signature : signatures) {
      for (VerifyingKey key : keys) {
        if (key.isNamedIn(signature)) {
          if (!key.signed(text, signature.signature())) {
            return false;
          }
          signed = true;
        }
      }
    }
    return signed;
  }
}
