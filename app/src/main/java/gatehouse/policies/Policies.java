package gatehouse.policies;

import gatehouse.advisor.Advisor;
import gatehouse.advisor.Comparisons;
import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import gatehouse.packs.Reading;
import gatehouse.packs.Words;
import gatehouse.rules.Comparison;
import gatehouse.shell.NotFound;
import gatehouse.shell.Supplied;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// The policies that ship. Reading begins when the service starts and goes on beside it; whoever
/// comes too early waits.
@Service
public final class Policies {
  private final CompletableFuture<Shelf> shelf = begin(Shelf::read);
  private final Map<String, CompletableFuture<Advisor>> advisors = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Advisor>> alone = new ConcurrentHashMap<>();
  private final Map<Pair, CompletableFuture<Comparison>> comparisons = new ConcurrentHashMap<>();

  private final Supplier<Optional<SchoolEditions>> editions;

  private record Pair(String left, String right) {}

  Policies() {
    this.editions = Optional::empty;
  }

  @Autowired
  Policies(ObjectProvider<SchoolEditions> editions) {
    var supplied = new Supplied<>(editions);
    this.editions = () -> supplied.stream().findFirst();
  }

  /// The five policies, in the order shown.
  public List<Reading> all() {
    return shelf.join().policies();
  }

  /// A policy with its examples and everything that was noticed in reading it.
  public Optional<Reading> policy(String id) {
    if (isOfSchool(id)) {
      return ofSchool(id).map(Policies::reading);
    }
    return all().stream().filter(r -> r.pack().info().id().equals(id)).findFirst();
  }

  /// The name of the edition in force at the school for which this thread works, if it has one.
  public Optional<String> own() {
    return editions.get().flatMap(SchoolEditions::own);
  }

  private static boolean isOfSchool(String id) {
    return id.startsWith("@");
  }

  private Optional<Advisor> ofSchool(String id) {
    return editions.get().flatMap(known -> known.advisor(id));
  }

  /// An edition as a policy to be read: its clauses are those in force.
  private static Reading reading(Advisor advisor) {
    var edition = advisor.edition();
    var pack = edition.pack();
    return new Reading(
        new Pack(pack.words(), pack.info(), edition.clauses(), pack.questions(), edition.hash()),
        List.of(),
        List.of(),
        List.of());
  }

  /// The national layer.
  public Reading national() {
    return shelf.join().national();
  }

  /// The vocabulary that all of them are written in.
  public Words words() {
    return shelf.join().library().words();
  }

  /// Answers for a policy under the national layer.
  ///
  /// @throws NotFound if there is no such policy
  public Advisor advisor(String id) {
    if (isOfSchool(id)) {
      return ofSchool(id).orElseThrow(() -> unknown(id));
    }
    if (!Library.POLICIES.contains(id)) {
      throw unknown(id);
    }
    return advisors.computeIfAbsent(id, _ -> begin(() -> advise(id))).join();
  }

  /// Makes ready to answer for every policy before anybody asks, once nobody waits for the start.
  @EventListener(ApplicationReadyEvent.class)
  void prepare() {
    Thread.ofVirtual().name("policies").start(() -> Library.POLICIES.forEach(this::advisor));
  }

  /// Answers for a policy taken by itself.
  ///
  /// @throws NotFound if there is no such policy
  public Advisor advisorAlone(String id) {
    if (isOfSchool(id)) {
      return Advisor.alone(advisor(id).edition());
    }
    Edition edition = Edition.asWritten(existing(id));
    return alone.computeIfAbsent(id, _ -> begin(() -> Advisor.alone(edition))).join();
  }

  /// Where two policies, each taken alone, judge differently.
  ///
  /// @throws NotFound if there is no such policy
  public Comparison comparison(String left, String right) {
    Edition first = Edition.asWritten(existing(left));
    Edition second = Edition.asWritten(existing(right));
    return comparisons
        .computeIfAbsent(new Pair(left, right), _ -> begin(() -> Comparisons.of(first, second)))
        .join();
  }

  private Advisor advise(String id) {
    return Advisor.of(shelf.join().library(), Edition.asWritten(existing(id)));
  }

  private Pack existing(String id) {
    return policy(id).map(Reading::pack).orElseThrow(() -> unknown(id));
  }

  private static NotFound unknown(String id) {
    String known = String.join(", ", Library.POLICIES);
    return new NotFound("There is no policy “" + id + "”. There are: " + known + ".");
  }

  private static <T> CompletableFuture<T> begin(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread.ofVirtual().name("policies")::start);
  }

  /// Everything that is read from files.
  private record Shelf(Library library, List<Reading> policies, Reading national) {
    static Shelf read() {
      Library library = Library.shipped();
      return new Shelf(
          library,
          Library.POLICIES.stream().map(library::reading).toList(),
          library.reading(Library.NATIONAL));
    }
  }
}
