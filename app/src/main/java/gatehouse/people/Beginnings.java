package gatehouse.people;

import gatehouse.records.Deed;
import gatehouse.records.Records;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Enters everybody of a school that has nobody in its directory yet: thousands in one entry of the
/// record and a handful of statements. Once somebody is there, people are added one by one or read
/// in from the office's file.
@Service
public class Beginnings {
  private final EverybodyStore store;
  private final Records records;

  Beginnings(EverybodyStore store, Records records) {
    this.store = store;
    this.records = records;
  }

  /// Enters them, in the transaction of whatever begins the school.
  ///
  /// @param source where they come from, as the record tells it
  /// @throws IllegalStateException if the directory is not empty
  /// @throws org.springframework.dao.DataIntegrityViolationException if they contradict each other
  @Transactional(propagation = Propagation.MANDATORY)
  public void enter(Everybody everybody, String source) {
    if (store.hasAnybody()) {
      throw new IllegalStateException("Only an empty directory is entered as a whole");
    }
    store.add(everybody);
    records.write(
        Deed.byItself("people.entered")
            .with("people", Integer.toString(everybody.people().size()))
            .with("source", source));
  }
}
