package gatehouse.records.web;

import gatehouse.records.Proofs;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Optional;

/// One entry, with the proof that it is in the record.
///
/// @param edition the edition's hash; empty if it was done under no clause
/// @param proof empty until it is sealed
public record EntryPage(EntryLine entry, String edition, Optional<Proofs.Inclusion> proof)
    implements Page {
  @Override
  public String title() {
    return entry.what();
  }

  @Override
  public Section section() {
    return Section.RECORD;
  }
}
