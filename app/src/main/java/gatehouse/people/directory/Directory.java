package gatehouse.people.directory;

import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks people up, at the school for which this thread works. Whoever calls has asked the
/// permissions.
@Service
public class Directory {
  private static final int PAGE = 25;

  private final DirectoryStore store;
  private final Today today;
  private final Records records;

  Directory(DirectoryStore store, Today today, Records records) {
    this.store = store;
    this.today = today;
    this.records = records;
  }

  /// A page of those who are wanted, by family name.
  @Transactional(readOnly = true)
  public Listing list(Wanted wanted) {
    var found = store.list(wanted, today.day(), PAGE + 1);
    var more = found.entries().size() > PAGE;
    var page = found.entries().stream().limit(PAGE).toList();
    return switch (wanted.place()) {
      case Place.Start _ -> new Listing(page, found.years(), false, more);
      case Place.After _ -> new Listing(page, found.years(), true, more);
      case Place.Before _ -> new Listing(page.reversed(), found.years(), more, true);
    };
  }

  /// Everything about one person.
  @Transactional(readOnly = true)
  public Optional<Dossier> dossier(PersonId person) {
    return store.dossier(person);
  }

  /// Everybody of a circle who is here or will be, to be taken away as a file: that is recorded.
  ///
  /// @param by who takes them away
  @Transactional
  public List<Entry> export(Circle circle, UUID by) {
    var entries = store.list(Wanted.all(circle), today.day(), Integer.MAX_VALUE).entries();
    records.write(
        Deed.by(by, "directory.exported")
            .with("circle", circle.words())
            .with("people", Integer.toString(entries.size())));
    return entries;
  }
}
