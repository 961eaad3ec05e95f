package gatehouse.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.adoption.Ratification.Delegate;
import gatehouse.adoption.Ratification.Meeting;
import gatehouse.duties.Duties;
import gatehouse.house.Asvs;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.Today;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school's policy from draft to superseded.
///
/// Seen to fail: `whatIsPublishedStays` with the row policy `published_stays` changed to any state,
/// `aQuorumIsHalfOfTheMembers` with `members / 2` for the quorum.
@ServiceTest
class AdoptionTest {
  private static final Meeting MET = new Meeting(7, 12);

  private final TestSchool schools;
  private final Drafts drafts;
  private final Approvals approvals;
  private final Adoptions adoptions;
  private final Duties duties;
  private final Today today;
  private final Tenancy tenancy;
  private final JdbcClient database;
  private final School school;
  private final PersonId head;

  AdoptionTest(
      @Autowired TestSchool schools,
      @Autowired Drafts drafts,
      @Autowired Approvals approvals,
      @Autowired Adoptions adoptions,
      @Autowired Duties duties,
      @Autowired Today today,
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database) {
    this.schools = schools;
    this.drafts = drafts;
    this.approvals = approvals;
    this.adoptions = adoptions;
    this.duties = duties;
    this.today = today;
    this.tenancy = tenancy;
    this.database = database;
    this.school = schools.any();
    this.head = schools.somebody(school, Role.HEADTEACHER);
  }

  @Test
  void aDraftBecomesTheEditionInForce() {
    publish("holy-cross", Changes.none("holy-cross"));
    var current = in(adoptions::current).orElseThrow();
    assertThat(current.number()).isEqualTo(1);
    assertThat(current.hash()).isEqualTo(current.edition().hash());
    assertThat(current.on(today.day())).isEqualTo(SchoolEdition.Standing.IN_FORCE);
    assertThat(current.on(today.day().plusYears(3))).isEqualTo(SchoolEdition.Standing.DUE);
    assertThat(in(adoptions::inProgress)).isEmpty();
  }

  @Test
  void theNextEditionTakesItsPlaceAndThisOneStaysReadable() {
    publish("holy-cross", Changes.none("holy-cross"));
    var first = in(adoptions::current).orElseThrow();
    publish("october-2025", Changes.none("october-2025"));
    var second = in(adoptions::current).orElseThrow();
    assertThat(second.number()).isEqualTo(2);
    var old = in(() -> adoptions.find(first.hash())).orElseThrow();
    assertThat(old.edition().pack().info().id()).isEqualTo("holy-cross");
    assertThat(old.on(today.day())).isEqualTo(SchoolEdition.Standing.SUPERSEDED);
    assertThat(in(() -> duties.find("policy.review/" + first.adoption().outline().id())))
        .get()
        .isInstanceOf(gatehouse.duties.Duty.Met.class);
    assertThat(in(() -> duties.find("policy.review/" + second.adoption().outline().id())))
        .get()
        .isInstanceOf(gatehouse.duties.Duty.Open.class);
  }

  @Test
  void whatIsPublishedStays() {
    publish("holy-cross", Changes.none("holy-cross"));
    int changed =
        tenancy.transaction(
            school.id(),
            () ->
                database
                    .sql(
                        "update adoption.adoption set pack = 'october-2025' where state = 'published'")
                    .update());
    assertThat(changed).isZero();
  }

  @Test
  @Asvs("2.3.1")
  void nothingIsPublishedThatWasNotRatified() {
    begin("holy-cross");
    var draft = in(adoptions::inProgress).orElseThrow().outline();
    var day = today.day();
    assertThat(
            in(() -> approvals.publish(draft.id(), draft.version(), day, day.plusMonths(6), head)))
        .contains(Refusal.NOT_THERE);
    assertThat(in(() -> approvals.ratify(draft.id(), draft.version(), wish(MET), head)))
        .contains(Refusal.NOT_THERE);
  }

  @Test
  @Asvs({"2.3.5", "2.3.2"})
  void aQuorumIsHalfOfTheMembers() {
    var reviewed = reviewed("holy-cross");
    assertThat(
            in(() ->
                approvals.ratify(
                    reviewed.id(), reviewed.version(), wish(new Meeting(5, 11)), head)))
        .map(Refusal::field)
        .contains("present");
    assertThat(
            in(() ->
                approvals.ratify(
                    reviewed.id(), reviewed.version(), wish(new Meeting(6, 11)), head)))
        .isEmpty();
  }

  @Test
  @Asvs("2.3.5")
  void noAuthorRatifiesAlone() {
    var reviewed = reviewed("holy-cross");
    var delegate = new Delegate("robin marlow", "scheme of delegation 4");
    assertThat(in(() -> approvals.ratify(reviewed.id(), reviewed.version(), wish(delegate), head)))
        .map(Refusal::field)
        .contains("delegate");
  }

  @Test
  void whoeverLookedAtAnOlderVersionIsTold() {
    begin("holy-cross");
    var draft = in(adoptions::inProgress).orElseThrow().outline();
    assertThat(in(() -> drafts.review(draft.id(), draft.version() + 1, head)))
        .contains(Refusal.CHANGED_MEANWHILE);
  }

  @Test
  void onlyOneEditionIsPreparedAtATime() {
    begin("holy-cross");
    assertThat(in(() -> drafts.begin("october-2025", head))).contains(Refusal.IN_PROGRESS);
  }

  @Test
  void onlyThoseAskedComment() {
    begin("holy-cross");
    var draft = in(adoptions::inProgress).orElseThrow().outline();
    in(() ->
        drafts.consult(
            draft.id(), draft.version(), Set.of(Role.GOVERNOR), today.day().plusDays(7), head));
    assertThat(
            in(() ->
                drafts.comment(draft.id(), Optional.empty(), "Good.", head, Set.of(Role.STAFF))))
        .contains(Refusal.NOT_THERE);
    assertThat(
            in(() ->
                drafts.comment(draft.id(), Optional.empty(), "Good.", head, Set.of(Role.GOVERNOR))))
        .isEmpty();
    var consulting = in(adoptions::inProgress).orElseThrow();
    assertThat(in(() -> adoptions.comments(consulting)))
        .extracting(Comment::says)
        .containsExactly("Good.");
  }

  @Test
  void anotherSchoolSeesNothingOfIt() {
    publish("holy-cross", Changes.none("holy-cross"));
    var other = schools.any();
    assertThat(schools.in(other, adoptions::published)).isEmpty();
  }

  @Test
  void keptTextsCannotBeAltered() {
    publish("holy-cross", Changes.none("holy-cross"));
    assertThatThrownBy(() -> database.sql("update adoption.texts set packed = ''").update())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void anEditionOfThePastIsEntered() {
    var from = LocalDate.of(2025, 9, 1);
    var past =
        new PastAdoption(
            Changes.none("clarendon-cottage"),
            head,
            new RatificationWish("Governing body", from.minusDays(20), "2025/14", MET),
            from,
            from.plusYears(2),
            java.time.Instant.parse("2025-08-20T10:00:00Z"));
    assertThat(in(() -> approvals.enter(past))).isEmpty();
    assertThat(in(() -> adoptions.on(from.minusDays(1)))).isEmpty();
    assertThat(in(() -> adoptions.on(from))).isPresent();
  }

  private void begin(String pack) {
    assertThat(in(() -> drafts.begin(pack, head))).isEmpty();
  }

  private Adoption.Outline reviewed(String pack) {
    begin(pack);
    var draft = in(adoptions::inProgress).orElseThrow().outline();
    assertThat(in(() -> drafts.review(draft.id(), draft.version(), head))).isEmpty();
    return in(adoptions::inProgress).orElseThrow().outline();
  }

  private void publish(String pack, Changes changes) {
    begin(pack);
    var draft = in(adoptions::inProgress).orElseThrow().outline();
    assertThat(in(() -> drafts.tailor(draft.id(), draft.version(), changes, head))).isEmpty();
    var tailored = in(adoptions::inProgress).orElseThrow().outline();
    assertThat(in(() -> drafts.review(tailored.id(), tailored.version(), head))).isEmpty();
    var reviewed = in(adoptions::inProgress).orElseThrow().outline();
    assertThat(in(() -> approvals.ratify(reviewed.id(), reviewed.version(), wish(MET), head)))
        .isEmpty();
    var ratified = in(adoptions::inProgress).orElseThrow().outline();
    var day = today.day();
    assertThat(
            in(() ->
                approvals.publish(ratified.id(), ratified.version(), day, day.plusMonths(6), head)))
        .isEmpty();
  }

  private RatificationWish wish(Ratification.Authority authority) {
    return new RatificationWish("Governing body", today.day(), "2026/7", authority);
  }

  private <T> T in(Supplier<T> work) {
    return schools.in(school, work);
  }
}
