package gatehouse.signing;

import gatehouse.access.Role;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.PolicyClause.Strength;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.policies.Chapter;
import gatehouse.signing.Signature.Signed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody reads before they sign: what the policy says to them, and what has changed for
/// them since they signed last.
@Service
public class Agreement {
  private static final Map<Strength, String> PLAIN =
      Map.of(
          Strength.MUST, "What you must do",
          Strength.MUST_NOT, "What you must not do",
          Strength.SHOULD, "What is right to do",
          Strength.SHOULD_NOT, "What is better left",
          Strength.MAY, "What you may do");

  private final SignatureStore store;
  private final PublishedPolicies policies;
  private final Appointments appointments;
  private final Today today;

  Agreement(
      SignatureStore store, PublishedPolicies policies, Appointments appointments, Today today) {
    this.store = store;
    this.policies = policies;
    this.appointments = appointments;
    this.today = today;
  }

  /// A part of the text under its heading.
  public record Part(String heading, List<PolicyClause> clauses) {
    public Part {
      clauses = List.copyOf(clauses);
    }
  }

  /// The clauses that speak to somebody, in the text's order; to a pupil by what they do.
  @Transactional(readOnly = true)
  public List<Part> parts(PolicyText text, PersonId person) {
    var roles = roles(person);
    var actors = Cohort.actors(roles);
    var gained = gained(text, person, roles);
    if (!gained.isEmpty()) {
      return List.of(new Part("What your new role adds", gained));
    }
    return roles.equals(Set.of(Role.PUPIL)) ? plain(text, actors) : chapters(text, actors);
  }

  /// What is new to somebody who has signed this edition and is asked again.
  private List<PolicyClause> gained(PolicyText text, PersonId person, Set<Role> roles) {
    var asked = store.find(text.id(), person).filter(last -> !(last instanceof Signed));
    return asked.isEmpty()
        ? List.of()
        : KeptSignatures.last(store, person)
            .filter(signed -> signed.request().edition().equals(text.id()))
            .map(signed -> Gained.since(signed, text, roles))
            .orElse(List.of());
  }

  private static List<Part> plain(PolicyText text, Set<String> actors) {
    List<Part> parts = new ArrayList<>();
    for (Strength strength : Strength.values()) {
      var heading = PLAIN.get(strength);
      var clauses =
          mine(text, actors).stream().filter(clause -> clause.strength() == strength).toList();
      if (heading != null && !clauses.isEmpty()) {
        parts.add(new Part(heading, clauses));
      }
    }
    return parts;
  }

  private static List<Part> chapters(PolicyText text, Set<String> actors) {
    var mine = mine(text, actors);
    var inForce = mine.stream().map(PolicyClause::id).collect(Collectors.toSet());
    var pack = text.edition().pack();
    List<Part> parts = new ArrayList<>();
    Chapter.of(pack, clause -> inForce.contains(clause.id()))
        .forEach(chapter -> parts.add(new Part(chapter.section().title(), chapter.clauses())));
    var own = mine.stream().filter(clause -> pack.clause(clause.id()).isEmpty()).toList();
    if (!own.isEmpty()) {
      parts.add(new Part("Added by our school", own));
    }
    return parts;
  }

  private static List<PolicyClause> mine(PolicyText text, Set<String> actors) {
    return text.edition().clauses().stream()
        .filter(clause -> clause.strength() != Strength.INFO)
        .filter(clause -> text.addresses(clause, actors))
        .toList();
  }

  /// What is another since the edition that they signed last; empty if they have signed none.
  @Transactional(readOnly = true)
  public Optional<List<Changed.Line>> changed(PolicyText text, PersonId person) {
    return KeptSignatures.last(store, person)
        .map(Signed::request)
        .filter(request -> !request.edition().equals(text.id()))
        .flatMap(request -> policies.find(request.edition()))
        .map(before -> Changed.of(before, text, Cohort.actors(roles(person))));
  }

  private Set<Role> roles(PersonId person) {
    var day = today.day();
    return appointments.of(person).stream()
        .filter(held -> held.holdsOn(day))
        .map(gatehouse.people.Appointment::role)
        .collect(Collectors.toSet());
  }
}
