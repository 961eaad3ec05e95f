package gatehouse.adoption;

import gatehouse.access.Role;
import gatehouse.adoption.Adoption.Draft;
import gatehouse.adoption.Adoption.OutForConsultation;
import gatehouse.adoption.Adoption.Reviewed;
import gatehouse.packs.Problem;
import gatehouse.packs.UnusablePack;
import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Prepares the next edition of a school's policy, up to what is put before the governors. Every
/// step answers with a refusal, or with nothing if it was taken.
@Service
public class Drafts {
  private static final int LONGEST_CONSULTATION_DAYS = 365;

  private final AdoptionStore store;
  private final Editions editions;
  private final Records records;
  private final Today today;

  Drafts(AdoptionStore store, Editions editions, Records records, Today today) {
    this.store = store;
    this.editions = editions;
    this.records = records;
    this.today = today;
  }

  /// Begins a draft from a policy that ships, as its text has it.
  @Transactional
  public Optional<Refusal> begin(String pack, PersonId by) {
    return begin(pack, Changes.none(pack), by);
  }

  /// Begins a draft from an edition, its changes and all, on the texts that ship today.
  @Transactional
  public Optional<Refusal> begin(SchoolEdition from, PersonId by) {
    var source = from.adoption().outline().source();
    return begin(source.pack(), source.changes(), by);
  }

  private Optional<Refusal> begin(String pack, Changes changes, PersonId by) {
    var source = editions.begin(pack);
    if (source.isEmpty()) {
      return Optional.of(Refusal.of("pack", "Choose a policy"));
    }
    var outline =
        new Adoption.Outline(
            AdoptionId.random(),
            store.nextNumber(),
            source.get().with(changes),
            by,
            today.now(),
            0);
    if (!store.add(new Draft(outline))) {
      return Optional.of(Refusal.IN_PROGRESS);
    }
    records.write(deed(by, "policy.begun", outline).with("pack", pack));
    return Optional.empty();
  }

  /// Saves what the school makes of the text.
  ///
  /// @param version the draft's version that was looked at
  @Transactional
  public Optional<Refusal> tailor(AdoptionId id, int version, Changes changes, PersonId by) {
    return step(
        id,
        version,
        Draft.class,
        draft ->
            unusable(draft, changes)
                .or(() -> save(draft.tailored(changes), deed(by, "policy.tailored", draft))));
  }

  private Optional<Refusal> unusable(Draft draft, Changes changes) {
    try {
      editions.of(draft.outline().source().with(changes)).rulebook();
      return Optional.empty();
    } catch (UnusablePack unfit) {
      return Optional.of(
          Refusal.of(
              "",
              unfit.problems().stream()
                  .map(Drafts::words)
                  .distinct()
                  .collect(Collectors.joining(" "))));
    }
  }

  private static String words(Problem problem) {
    return (problem.message() + " " + problem.advice()).strip();
  }

  /// Asks those who hold these roles for comments, until the end of a day.
  @Transactional
  public Optional<Refusal> consult(
      AdoptionId id, int version, Set<Role> asked, LocalDate closes, PersonId by) {
    if (asked.isEmpty()) {
      return Optional.of(Refusal.of("asked", "Choose whom to ask"));
    }
    if (closes.isBefore(today.day())
        || closes.isAfter(today.day().plusDays(LONGEST_CONSULTATION_DAYS))) {
      return Optional.of(Refusal.of("closes", "The last day is today or within the next year"));
    }
    return step(
        id,
        version,
        Draft.class,
        draft ->
            save(
                draft.consulted(asked, today.now(), closes),
                deed(by, "policy.consulted", draft)
                    .with("asked", words(asked))
                    .with("closes", closes.toString())));
  }

  private static String words(Set<Role> roles) {
    return roles.stream().map(Role::words).sorted().collect(Collectors.joining(", "));
  }

  /// Says something about the draft that is out for consultation.
  ///
  /// @param roles what they are today; one of them was asked
  @Transactional
  public Optional<Refusal> comment(
      AdoptionId id, Optional<String> clause, String says, PersonId by, Set<Role> roles) {
    if (says.isBlank() || says.length() > Comment.LONGEST) {
      return Optional.of(
          Refusal.of("says", "Write your comment, in at most " + Comment.LONGEST + " characters"));
    }
    return store
        .find(id)
        .filter(OutForConsultation.class::isInstance)
        .map(OutForConsultation.class::cast)
        .filter(consulting -> consulting.asks(roles))
        .map(consulting -> comment(consulting, clause, says, by))
        .orElse(Optional.of(Refusal.NOT_THERE));
  }

  private Optional<Refusal> comment(
      OutForConsultation consulting, Optional<String> clause, String says, PersonId by) {
    if (!consulting.openOn(today.day())) {
      return Optional.of(Refusal.of("says", "The consultation closed on " + consulting.closes()));
    }
    store.add(new Comment(consulting.outline().id(), by, today.now(), clause, says.strip()));
    records.write(deed(by, "policy.commented", consulting));
    return Optional.empty();
  }

  /// Finds the draft fit to be put before the governors.
  @Transactional
  public Optional<Refusal> review(AdoptionId id, int version, PersonId by) {
    return step(
        id,
        version,
        Adoption.class,
        adoption ->
            switch (adoption) {
              case Draft draft ->
                  save(draft.reviewed(by, today.now()), deed(by, "policy.reviewed", draft));
              case OutForConsultation consulting ->
                  save(
                      consulting.reviewed(by, today.now()),
                      deed(by, "policy.reviewed", consulting));
              default -> Optional.of(Refusal.NOT_THERE);
            });
  }

  /// Takes it back to be changed.
  @Transactional
  public Optional<Refusal> revise(AdoptionId id, int version, PersonId by) {
    return step(
        id,
        version,
        Adoption.class,
        adoption ->
            switch (adoption) {
              case OutForConsultation consulting ->
                  save(consulting.revised(), deed(by, "policy.revised", consulting));
              case Reviewed reviewed ->
                  save(reviewed.revised(), deed(by, "policy.revised", reviewed));
              default -> Optional.of(Refusal.NOT_THERE);
            });
  }

  /// Gives the draft up.
  @Transactional
  public Optional<Refusal> discard(AdoptionId id, int version, PersonId by) {
    return step(
        id,
        version,
        Draft.class,
        draft -> save(draft.discarded(), deed(by, "policy.discarded", draft)));
  }

  private <S extends Adoption> Optional<Refusal> step(
      AdoptionId id, int version, Class<S> state, Step<S> step) {
    return Steps.take(store, id, version, state, step);
  }

  private Optional<Refusal> save(Adoption after, Deed deed) {
    return Steps.save(store, after, () -> records.write(deed));
  }

  private Deed deed(PersonId by, String kind, Adoption adoption) {
    return deed(by, kind, adoption.outline());
  }

  private Deed deed(PersonId by, String kind, Adoption.Outline outline) {
    return Deed.by(by.value(), kind)
        .with("number", Integer.toString(outline.number()))
        .with("edition", editions.of(outline.source()).hash());
  }
}
