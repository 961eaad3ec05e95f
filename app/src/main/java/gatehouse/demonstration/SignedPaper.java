package gatehouse.demonstration;

import gatehouse.people.PersonId;
import gatehouse.signing.EditionId;
import gatehouse.signing.PaperSheets;
import gatehouse.signing.Scans;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.SignatureRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lets a few sign on paper: two on a sheet of which there is a scan, one on a sheet without.
@Component
class SignedPaper {
  static final int SIGNERS = 3;

  private final PaperSheets sheets;
  private final Scans scans;

  SignedPaper(PaperSheets sheets, Scans scans) {
    this.sheets = sheets;
    this.scans = scans;
  }

  /// @param signers as many as [#SIGNERS]
  /// @param by who keys the sheets in
  void tell(EditionId edition, List<PersonId> signers, PersonId by, LocalDate today) {
    var sheet = Set.copyOf(signers.subList(0, SIGNERS - 1));
    Stream.of(
            sheets.keyIn(edition, sheet, paper(by, today, "Red folder, first sheet")).stream(),
            scans.keep(edition, SpecimenSheet.pdf(), sheet, by).stream(),
            sheets
                .keyIn(
                    edition,
                    Set.of(signers.getLast()),
                    paper(by, today, "Red folder, second sheet"))
                .stream())
        .flatMap(refusals -> refusals)
        .forEach(SignedPaper::fail);
  }

  private static Manner.Paper paper(PersonId by, LocalDate today, String note) {
    return new Manner.Paper(today, by, Optional.of("Jo Marsh, school office"), Optional.of(note));
  }

  private static void fail(SignatureRefusal why) {
    throw new IllegalStateException("A sheet of a demonstration is not refused: " + why);
  }
}
