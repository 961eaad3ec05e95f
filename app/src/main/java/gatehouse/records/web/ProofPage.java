package gatehouse.records.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// That the record is whole: how far it is sealed, and what anybody needs to verify it.
///
/// @param held the field for a checkpoint that was kept outside, and what was typed into it
/// @param found what the check has found, if it was made just now
public record ProofPage(
    Optional<Sealed> sealed,
    String verifyingKey,
    Field held,
    String typed,
    Optional<Found> found,
    boolean mayRead,
    boolean mayExport)
    implements Page {
  /// How far the record is sealed.
  ///
  /// @param note the signed checkpoint, to be copied
  public record Sealed(String size, String signed, String note) {}

  /// What a check has found.
  public record Found(boolean whole, List<String> sentences) {
    public Found {
      sentences = List.copyOf(sentences);
    }
  }

  @Override
  public String title() {
    return "Proof that the record is whole";
  }

  @Override
  public Section section() {
    return Section.RECORD;
  }

  @Override
  public HttpStatus status() {
    return held.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }
}
