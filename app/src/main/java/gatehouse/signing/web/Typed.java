package gatehouse.signing.web;

import gatehouse.people.PersonId;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.SignatureRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What somebody typed about a paper.
///
/// @param on the date on it
public record Typed(String on, String witness, String note) {
  static final Typed NOTHING = new Typed("", "", "");

  private static final int LONGEST = 500;

  /// All that is wrong with it; nothing if it can be keyed in.
  ///
  /// @param ofDay says why nothing can have been signed on a day
  List<SignatureRefusal> mistakes(Function<LocalDate, Optional<SignatureRefusal>> ofDay) {
    return Stream.of(
            day().map(ofDay).orElseGet(() -> Optional.of(SignatureRefusal.NO_DAY)),
            witness.isBlank()
                ? Optional.of(SignatureRefusal.NO_WITNESS)
                : tooLong("witness", witness),
            tooLong("note", note))
        .flatMap(Optional::stream)
        .toList();
  }

  /// What was typed, where there is no form any longer to show it in.
  public List<String> lost() {
    return Stream.of(on, witness, note).filter(text -> !text.isEmpty()).toList();
  }

  private static Optional<SignatureRefusal> tooLong(String field, String text) {
    return text.length() > LONGEST
        ? Optional.of(new SignatureRefusal(field, "Use at most " + LONGEST + " characters"))
        : Optional.empty();
  }

  /// The paper; only after [#mistakes] told none.
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
