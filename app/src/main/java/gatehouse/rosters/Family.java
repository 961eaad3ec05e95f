package gatehouse.rosters;

import gatehouse.people.ParentLink;
import gatehouse.people.PersonId;
import gatehouse.people.Relation;
import gatehouse.rosters.entries.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the children that a parent's row names, in the directory or in the file itself.
final class Family {
  private final Matching directory;
  private final Map<String, Child> inFile = new HashMap<>();

  private record Child(PersonId id, String name) {}

  /// The links that a row makes, and what to say about them.
  ///
  /// @param missing the references for which there is no pupil
  record Links(List<ParentLink> links, List<String> notes, List<String> missing) {}

  Family(Matching directory) {
    this.directory = directory;
  }

  /// Remembers a pupil whom the file adds.
  void add(Entry entry, PersonId id) {
    entry
        .reference()
        .filter(_ -> entry.isPupil())
        .ifPresent(reference -> inFile.put(reference, new Child(id, entry.name().full())));
  }

  Links links(Entry entry, PersonId parent, Map<PersonId, ParentLink> before) {
    var found = new Links(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var reference : entry.family().children()) {
      var child = child(reference);
      if (child.isEmpty()) {
        found.missing().add(reference);
      } else {
        put(entry, parent, child.get(), Optional.ofNullable(before.get(child.get().id())), found);
      }
    }
    return found;
  }

  private Optional<Child> child(String reference) {
    return directory
        .pupil(reference)
        .map(known -> new Child(known.person().id(), known.person().name().full()))
        .or(() -> Optional.ofNullable(inFile.get(reference)));
  }

  private static void put(
      Entry entry, PersonId parent, Child child, Optional<ParentLink> before, Links found) {
    var relation = entry.family().relation();
    var old =
        before.orElseGet(() -> ParentLink.of(parent, child.id(), relation).responsible(false));
    var now =
        new ParentLink(
            parent,
            child.id(),
            relation == Relation.OTHER ? old.relation() : relation,
            old.mayBeContacted(),
            old.parentalResponsibility() || entry.family().responsible());
    if (before.isEmpty() || !now.equals(old)) {
      found.links().add(now);
      found.notes().add(words(now, child));
    }
  }

  private static String words(ParentLink link, Child child) {
    return "%s of %s, %s"
        .formatted(
            link.relation().words(),
            child.name(),
            link.parentalResponsibility()
                ? "with parental responsibility"
                : "parental responsibility not stated");
  }
}
