package gatehouse.demonstration;

import gatehouse.access.Role;
import gatehouse.adoption.Approvals;
import gatehouse.adoption.Changes;
import gatehouse.adoption.Changes.Decision;
import gatehouse.adoption.PastAdoption;
import gatehouse.adoption.Ratification;
import gatehouse.adoption.RatificationWish;
import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Reading;
import gatehouse.people.Appointment;
import gatehouse.people.Everybody;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.policies.Policies;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.Cohort;
import gatehouse.signing.EditionId;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature;
import gatehouse.signing.SignatureRefusal;
import gatehouse.signing.Signatures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gives a school the policy that its governors ratified this autumn, read and signed by most of
/// its adults, at one school by some on paper; one has refused, and a few have not answered yet.
@Component
class AdoptedPolicy {
  private static final int RATIFIED_DAYS_AGO = 70;
  private static final int IN_FORCE_DAYS_AGO = 60;

  private static final String WITH_PAPER = "larkmere";
  private static final int DOZEN = 12;
  private static final String WHY_NOT = "I should like to talk about the clauses on friends first.";

  private final Policies policies;
  private final Approvals approvals;
  private final PublishedPolicies published;
  private final Signatures signatures;
  private final SignedPaper paper;

  AdoptedPolicy(
      Policies policies,
      Approvals approvals,
      PublishedPolicies published,
      Signatures signatures,
      SignedPaper paper) {
    this.policies = policies;
    this.approvals = approvals;
    this.published = published;
    this.signatures = signatures;
    this.paper = paper;
  }

  void tell(Profile school, Everybody everybody, LocalDate today) {
    approvals
        .enter(adoption(school, everybody, today))
        .ifPresent(refusal -> {
          throw new IllegalStateException(refusal.words());
        });
    var edition = published.latest().orElseThrow().id();
    var adults = adults(edition, everybody);
    if (school.key().equals(WITH_PAPER)) {
      var head = head(everybody, today);
      paper.tell(edition, onPaper(adults, head), head, today);
    }
    for (int number = 0; number < adults.size(); number++) {
      answer(edition, adults.get(number), number);
    }
  }

  private PastAdoption adoption(Profile school, Everybody everybody, LocalDate today) {
    var from = today.minusDays(IN_FORCE_DAYS_AGO);
    var ratification =
        new RatificationWish(
            "Full governing body",
            today.minusDays(RATIFIED_DAYS_AGO),
            "Autumn 1, item 7",
            new Ratification.Meeting(9, 12));
    return new PastAdoption(
        asRecommended(school.policy()),
        head(everybody, today),
        ratification,
        from,
        from.plusYears(1).minusDays(1),
        from.atTime(LocalTime.NOON).atZone(SchoolTime.ZONE).toInstant());
  }

  private static PersonId head(Everybody everybody, LocalDate today) {
    return everybody.appointments().stream()
        .filter(held -> held.role() == Role.HEADTEACHER && held.holdsOn(today))
        .map(Appointment::person)
        .findFirst()
        .orElseThrow();
  }

  /// Every open question decided as the pack recommends.
  private Changes asRecommended(String policy) {
    var changes = Changes.none(policy);
    for (OpenQuestion question :
        policies.policy(policy).map(Reading::pack).orElseThrow().questions()) {
      changes =
          changes.deciding(
              new Decision(
                  question.id(),
                  question.recommended(),
                  "The governors follow the recommended reading."));
    }
    return changes;
  }

  private List<Person> adults(EditionId edition, Everybody everybody) {
    return signatures.of(edition).stream()
        .map(Signature::request)
        .filter(request ->
            Collections.disjoint(request.cohorts(), List.of(Cohort.PUPILS, Cohort.PARENTS)))
        .map(Signature.Request::person)
        .sorted(Comparator.comparing(PersonId::toString))
        .flatMap(id -> everybody.find(id).stream())
        .toList();
  }

  /// The first refuses; nobody keys in their own.
  private static List<PersonId> onPaper(List<Person> adults, PersonId head) {
    return adults.stream()
        .skip(1)
        .map(Person::id)
        .filter(id -> !id.equals(head))
        .limit(SignedPaper.SIGNERS)
        .toList();
  }

  /// The first refuses, the last of each dozen waits, all others sign who have not on paper.
  private void answer(EditionId edition, Person person, int number) {
    var refusal =
        number == 0
            ? signatures.refuse(edition, person.id(), WHY_NOT)
            : number % DOZEN == DOZEN - 1
                ? Optional.<SignatureRefusal>empty()
                : signatures.sign(edition, person.id(), person.name().full());
    refusal.ifPresent(why -> {
      throw new IllegalStateException("Nobody in a demonstration is kept from signing: " + why);
    });
  }
}
