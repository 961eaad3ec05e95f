package gatehouse.records;

import gatehouse.access.Partners;
import gatehouse.access.Subject;
import gatehouse.shell.Supplied;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The record, to be read. That somebody read it is recorded before they see it.
///
/// Nobody reads here what others did about them or their declared partner: somebody accused would
/// learn from the record that a concern about them was raised.
@Service
public class RecordBook {
  private final BookStore store;
  private final Records records;
  private final Supplied<Partners> partners;

  RecordBook(BookStore store, Records records, ObjectProvider<Partners> partners) {
    this.store = store;
    this.records = records;
    this.partners = new Supplied<>(partners);
  }

  /// The newest first.
  @Transactional
  public Listing entries(Subject reader, Wanted wanted, int limit) {
    records.looked(reader.person(), "record", Optional.empty());
    return store.entries(wanted, reader.person(), unseen(reader), limit);
  }

  /// One entry; empty if there is none for this reader.
  @Transactional
  public Optional<RecordedEntry> find(Subject reader, UUID id) {
    var found = store.find(id, reader.person(), unseen(reader));
    found.ifPresent(entry -> records.looked(reader.person(), "entry " + id, entry.about()));
    return found;
  }

  /// The kinds of deeds that were recorded, where no entries are wanted.
  @Transactional(readOnly = true)
  public List<String> kinds() {
    return store.kinds();
  }

  private Set<UUID> unseen(Subject reader) {
    var unseen = new HashSet<>(Set.of(reader.person()));
    partners.stream().forEach(known -> unseen.addAll(known.of(reader.school(), reader.person())));
    return unseen;
  }
}
