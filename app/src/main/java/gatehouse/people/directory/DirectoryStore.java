package gatehouse.people.directory;

import gatehouse.people.PersonId;
import gatehouse.people.YearGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the directory of the school for which this thread works, one statement a question.
interface DirectoryStore {
  /// Who was found.
  ///
  /// @param years the year groups of the school; read along, and only with pupils that were found
  record Found(List<Entry> entries, List<YearGroup> years) {}

  /// At most so many from the place on; those before a place come in falling order.
  Found list(Wanted wanted, LocalDate today, int limit);

  Optional<Dossier> dossier(PersonId person);
}
