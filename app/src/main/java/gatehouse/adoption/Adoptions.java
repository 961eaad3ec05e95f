package gatehouse.adoption;

import gatehouse.adoption.Adoption.Published;
import gatehouse.packs.Edition;
import gatehouse.packs.Pack;
import gatehouse.people.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The editions of the policy of the school for which this thread works.
@Service
public class Adoptions {
  private final AdoptionStore store;
  private final KeptAdoptions kept;
  private final Editions editions;
  private final Today today;

  Adoptions(AdoptionStore store, KeptAdoptions kept, Editions editions, Today today) {
    this.store = store;
    this.kept = kept;
    this.editions = editions;
    this.today = today;
  }

  /// The edition in force today; empty if the school has published none yet.
  @Transactional(readOnly = true)
  public Optional<SchoolEdition> current() {
    return on(today.day());
  }

  /// The edition in force on a day.
  @Transactional(readOnly = true)
  public Optional<SchoolEdition> on(LocalDate day) {
    return published().stream()
        .filter(edition -> !day.isBefore(edition.adoption().publication().from()))
        .max(Comparator.comparingInt(SchoolEdition::number));
  }

  /// The edition of that hash, whether in force or superseded: of several alike the latest.
  @Transactional(readOnly = true)
  public Optional<SchoolEdition> find(String hash) {
    return published().stream()
        .filter(edition -> edition.hash().equals(hash))
        .max(Comparator.comparingInt(SchoolEdition::number));
  }

  /// Every edition that was ever published, the first first.
  ///
  /// @throws IllegalStateException if one is no longer what was published
  @Transactional(readOnly = true)
  public List<SchoolEdition> published() {
    var all = kept().filter(Published.class::isInstance).map(Published.class::cast).toList();
    var found = new ArrayList<SchoolEdition>();
    for (var adoption : all) {
      found.add(new SchoolEdition(adoption, verified(adoption), until(adoption, all)));
    }
    return List.copyOf(found);
  }

  /// The edition that is being prepared, if one is.
  @Transactional(readOnly = true)
  public Optional<Adoption> inProgress() {
    return kept().filter(adoption -> !(adoption instanceof Published)).findFirst();
  }

  private Stream<Adoption> kept() {
    return kept.all().stream();
  }

  @Transactional(readOnly = true)
  public Optional<Adoption> find(AdoptionId id) {
    return store.find(id);
  }

  /// What an adoption would be, or is, as an edition.
  @Transactional(readOnly = true)
  public Edition edition(Adoption adoption) {
    return editions.of(adoption.outline().source());
  }

  /// The national layer over which an edition answers, if there is one.
  @Transactional(readOnly = true)
  public Optional<Pack> national(SchoolEdition edition) {
    var library = editions.library(edition.adoption().outline().source());
    return library.national(edition.edition().pack());
  }

  /// What was said of it, the first first.
  @Transactional(readOnly = true)
  public List<Comment> comments(Adoption adoption) {
    return store.comments(adoption.outline().id());
  }

  /// Whether what ships today is another text than the one that this edition was made from.
  public boolean outdated(Adoption adoption) {
    return editions.outdated(adoption.outline().source());
  }

  private Edition verified(Published adoption) {
    var edition = editions.of(adoption.outline().source());
    if (!edition.hash().equals(adoption.publication().hash())) {
      throw new IllegalStateException(
          "Edition %d is not what was published".formatted(adoption.outline().number()));
    }
    return edition;
  }

  /// A later edition takes the place of an earlier one on its own first day.
  private static Optional<LocalDate> until(Published adoption, List<Published> all) {
    Stream<LocalDate> later =
        all.stream()
            .filter(other -> other.outline().number() > adoption.outline().number())
            .map(other -> other.publication().from());
    return later.min(Comparator.naturalOrder());
  }
}
