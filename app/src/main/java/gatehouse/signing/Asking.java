package gatehouse.signing;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Request;
import gatehouse.signing.Signature.Signed;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks everybody to sign who is bound today and has not been asked, and nobody who need not.
///
/// It may be done again at any time, by any number of nodes: whoever has been asked is left alone.
@Component
class Asking {
  private final SignatureStore store;
  private final PublishedPolicies policies;
  private final Appointments appointments;
  private final SigningDuties duties;
  private final Records records;
  private final Today today;

  Asking(
      SignatureStore store,
      PublishedPolicies policies,
      Appointments appointments,
      SigningDuties duties,
      Records records,
      Today today) {
    this.store = store;
    this.policies = policies;
    this.appointments = appointments;
    this.duties = duties;
    this.records = records;
    this.today = today;
  }

  /// Returns how many were asked.
  @Transactional
  public int askAll() {
    return policies.latest().map(this::askAll).orElse(0);
  }

  private int askAll(PolicyText text) {
    store.unansweredBesides(text.id()).forEach(old -> release(old, "A later edition is out"));
    var roles = roles();
    var known = new HashMap<PersonId, Signature>();
    store.of(text.id()).forEach(each -> known.put(each.request().person(), each));
    var kept = new KeptSignatures(store, policies.all(), text);
    int asked = 0;
    for (var person : roles.entrySet()) {
      if (ask(text, person.getKey(), person.getValue(), known.get(person.getKey()), kept)) {
        asked++;
      }
    }
    known.values().stream()
        .filter(signature -> !roles.containsKey(signature.request().person()))
        .forEach(signature -> release(signature, "They are not at the school any longer"));
    return asked;
  }

  /// What everybody is today.
  private Map<PersonId, Set<Role>> roles() {
    var day = today.day();
    var roles = new HashMap<PersonId, Set<Role>>();
    for (Appointment held : appointments.all()) {
      if (held.holdsOn(day)) {
        roles.computeIfAbsent(held.person(), _ -> EnumSet.noneOf(Role.class)).add(held.role());
      }
    }
    return roles;
  }

  private boolean ask(
      PolicyText text,
      PersonId person,
      Set<Role> roles,
      @Nullable Signature known,
      KeptSignatures kept) {
    return switch (known) {
      case null -> {
        var demand = kept.demand(Cohort.actors(roles));
        yield demand.isPresent() && ask(text, request(text, person, roles, demand), roles, kept);
      }
      case Released released -> askAgain(text, released);
      case Signed signed ->
          !Gained.since(signed, text, roles).isEmpty() && more(text, signed, roles);
      case Asked _, Refused _ -> false;
    };
  }

  private Request request(
      PolicyText text, PersonId person, Set<Role> roles, Optional<String> demand) {
    return new Request(
        text.id(),
        person,
        Cohort.of(roles),
        roles,
        demand,
        text.hash(),
        1,
        today.now(),
        Optional.empty(),
        0);
  }

  private boolean ask(PolicyText text, Request request, Set<Role> roles, KeptSignatures kept) {
    var earlier = kept.stillGood(request, Cohort.actors(roles));
    var signature =
        earlier
            .<Signature>map(from -> new Signed(request, new Manner.Carried(from), request.asked()))
            .orElseGet(() -> new Asked(request));
    if (!store.add(signature)) {
      return false;
    }
    request.cohorts().forEach(cohort -> store.add(round(text, cohort, request.asked())));
    if (earlier.isPresent()) {
      records.write(
          SigningDeeds.of("signature.carried", Optional.empty(), request)
              .with("from", earlier.get().toString()));
      return false;
    }
    duties.owe(request, text.limit());
    return true;
  }

  /// Whoever is something more now signs for what that adds.
  private boolean more(PolicyText text, Signed signed, Set<Role> roles) {
    var before = signed.request();
    var demand = text.demand(Cohort.actors(roles)).or(before::clause);
    var asked = new Asked(before.more(Cohort.of(roles), roles, demand, today.now()));
    if (!store.add(asked)) {
      return false;
    }
    duties.owe(asked.request(), text.limit());
    return true;
  }

  private boolean askAgain(PolicyText text, Released released) {
    var again = released.askedAgain(today.now());
    if (!store.save(again)) {
      return false;
    }
    duties.owe(again.request(), text.limit());
    return true;
  }

  private static Round round(PolicyText text, Cohort cohort, Instant opened) {
    return new Round(text.id(), cohort, text.number(), text.hash(), text.days(), opened);
  }

  /// Asks somebody no longer who has left.
  @Transactional(propagation = Propagation.MANDATORY)
  public void releaseLeaver(PersonId person) {
    store.of(person).forEach(each -> release(each, "They are not at the school any longer"));
  }

  private void release(Signature signature, String why) {
    var released =
        switch (signature) {
          case Asked asked -> Optional.of(asked.released(why, today.now()));
          case Refused refused -> Optional.of(refused.released(why, today.now()));
          case Signed _, Released _ -> Optional.<Released>empty();
        };
    released
        .filter(store::save)
        .ifPresent(gone -> {
          duties.withdraw(gone.request(), why);
          Deed deed = SigningDeeds.of("signature.released", Optional.empty(), gone.request());
          records.write(deed.with("why", why));
        });
  }
}
