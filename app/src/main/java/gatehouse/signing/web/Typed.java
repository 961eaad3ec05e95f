package gatehouse.signing.web;

import gatehouse.people.PersonId;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.SignatureRefusal;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody typed about a paper.
///
/// @param on the date on it
public record Typed(String on, String witness, String note) {
  static final Typed NOTHING = new Typed("", "", "");

  private static final int LONGEST = 500;

  /// What is wrong with it before anything is looked up; empty if it can be read.
  Optional<SignatureRefusal> refusal() {
    if (note.length() > LONGEST || witness.length() > LONGEST) {
      var field = note.length() > LONGEST ? "note" : "witness";
      return Optional.of(new SignatureRefusal(field, "Use at most " + LONGEST + " characters"));
    }
    return day().isEmpty()
        ? Optional.of(new SignatureRefusal("on", "Enter the date on the paper, such as 4/5/2026"))
        : Optional.empty();
  }

  /// The paper; only after [#refusal] said nothing.
  Manner.Paper paper(PersonId by) {
    return new Manner.Paper(day().orElseThrow(), by, words(witness), words(note));
  }

  private Optional<LocalDate> day() {
    return SchoolTime.read(on);
  }

  private static Optional<String> words(String text) {
    return Optional.of(text.strip()).filter(words -> !words.isEmpty());
  }
}
