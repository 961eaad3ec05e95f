package gatehouse.adoption;

import gatehouse.adoption.Adoption.Ratified;
import gatehouse.adoption.Adoption.Reviewed;
import gatehouse.adoption.Ratification.Delegate;
import gatehouse.adoption.Ratification.Meeting;
import gatehouse.advisor.MeaningChange;
import gatehouse.packs.Edition;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a reviewed edition into force: records its ratification and publishes it. Nobody publishes
/// what was not ratified, and no author ratifies alone. Every step answers with a refusal, or with
/// nothing if it was taken.
@Service
public class Approvals {
  private final AdoptionStore store;
  private final Adoptions adoptions;
  private final Editions editions;
  private final People people;
  private final Records records;
  private final ApplicationEventPublisher events;
  private final ReviewDuty duty;
  private final Today today;

  Approvals(
      AdoptionStore store,
      Adoptions adoptions,
      Editions editions,
      People people,
      Records records,
      ApplicationEventPublisher events,
      ReviewDuty duty,
      Today today) {
    this.store = store;
    this.adoptions = adoptions;
    this.editions = editions;
    this.people = people;
    this.records = records;
    this.events = events;
    this.duty = duty;
    this.today = today;
  }

  /// Records that a reviewed edition was ratified.
  @Transactional
  public Optional<Refusal> ratify(AdoptionId id, int version, RatificationWish wish, PersonId by) {
    return Steps.take(
        store,
        id,
        version,
        Reviewed.class,
        reviewed ->
            refusal(reviewed, wish)
                .or(() -> {
                  var ratified = reviewed.ratified(wish.recorded(by, today.now()));
                  return Steps.save(store, ratified, () -> records.write(ratified(by, ratified)));
                }));
  }

  private Deed ratified(PersonId by, Ratified ratified) {
    return deed(by, "policy.ratified", ratified)
        .with("date", ratified.ratification().date().toString())
        .with("ratified", ratified.ratification().words());
  }

  private Optional<Refusal> refusal(Reviewed reviewed, RatificationWish wish) {
    if (wish.date().isAfter(today.day())) {
      return Optional.of(Refusal.of("date", "The day of the decision is today or in the past"));
    }
    return switch (wish.authority()) {
      case Meeting meeting when !meeting.quorate() ->
          Optional.of(
              Refusal.of(
                  "present",
                  "%d of %d members is no quorum: at least %d must be present"
                      .formatted(
                          meeting.present(),
                          meeting.members(),
                          Meeting.quorum(meeting.members()))));
      case Meeting _ -> Optional.empty();
      case Delegate delegate -> byAuthor(reviewed, delegate);
    };
  }

  private Optional<Refusal> byAuthor(Reviewed reviewed, Delegate delegate) {
    return people
        .find(reviewed.outline().author())
        .filter(author -> author.name().full().equalsIgnoreCase(delegate.name().strip()))
        .map(author ->
            Refusal.of(
                "delegate",
                author.name().full()
                    + " has written this edition. Somebody else, or the body itself, ratifies it"));
  }

  /// Publishes a ratified edition.
  ///
  /// @param from the first day on which it is in force
  /// @param review by when it is to be looked over
  @Transactional
  public Optional<Refusal> publish(
      AdoptionId id, int version, LocalDate from, LocalDate review, PersonId by) {
    return Steps.take(
        store,
        id,
        version,
        Ratified.class,
        ratified -> refusal(ratified, from, review).or(() -> publish(ratified, from, review, by)));
  }

  private Optional<Refusal> refusal(Ratified ratified, LocalDate from, LocalDate review) {
    if (from.isBefore(ratified.ratification().date())) {
      return Optional.of(
          Refusal.of("from", "It comes into force on the day of its ratification or later"));
    }
    if (last().filter(e -> from.isBefore(e.adoption().publication().from())).isPresent()) {
      return Optional.of(
          Refusal.of("from", "It comes into force no earlier than the edition before it"));
    }
    var latest = ReviewInterval.of(editions.of(ratified.outline().source())).after(from);
    if (!review.isAfter(from) || review.isAfter(latest)) {
      return Optional.of(
          Refusal.of("review", "It is looked over after it has come into force, by " + latest));
    }
    return Optional.empty();
  }

  private Optional<Refusal> publish(
      Ratified ratified, LocalDate from, LocalDate review, PersonId by) {
    var edition = editions.of(ratified.outline().source());
    var previous = last();
    var after =
        ratified.published(
            new Publication(
                edition.hash(), by, today.now(), from, review, change(previous, edition)));
    return Steps.save(store, after, () -> inForce(after, edition, previous, by));
  }

  /// Enters an edition that was ratified and published before; empty if it was entered.
  @Transactional
  public Optional<Refusal> enter(PastAdoption past) {
    var source = editions.begin(past.changes().pack());
    if (source.isEmpty()) {
      return Optional.of(Refusal.of("pack", "Choose a policy"));
    }
    var outline =
        new Adoption.Outline(
            AdoptionId.random(),
            store.nextNumber(),
            source.get().with(past.changes()),
            past.author(),
            past.published(),
            0);
    var edition = editions.of(outline.source());
    var previous = last();
    var after =
        new Adoption.Published(
            outline,
            past.ratification().recorded(past.author(), past.published()),
            new Publication(
                edition.hash(),
                past.author(),
                past.published(),
                past.from(),
                past.review(),
                change(previous, edition)));
    if (!store.add(after)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    inForce(after, edition, previous, past.author());
    return Optional.empty();
  }

  private Optional<SchoolEdition> last() {
    var published = adoptions.published();
    return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
  }

  private static String change(Optional<SchoolEdition> previous, Edition edition) {
    return previous
        .map(last -> MeaningChange.between(last.edition(), edition).inOneLine())
        .orElse("First edition kept in Gatehouse");
  }

  private void inForce(
      Adoption.Published after, Edition edition, Optional<SchoolEdition> previous, PersonId by) {
    records.write(
        deed(by, "policy.published", after)
            .with("from", after.publication().from().toString())
            .with("ratified", after.ratification().words()));
    previous.ifPresent(last -> duty.meet(last.adoption(), after, by));
    duty.owe(after, edition);
    events.publishEvent(
        new PolicyPublished(
            Tenancy.current().orElseThrow(),
            after.outline().id(),
            edition.hash(),
            previous.map(SchoolEdition::hash)));
  }

  private Deed deed(PersonId by, String kind, Adoption adoption) {
    return Deed.by(by.value(), kind)
        .with("number", Integer.toString(adoption.outline().number()))
        .with("edition", editions.of(adoption.outline().source()).hash());
  }
}
