package gatehouse.duties;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.SettableClock;
import gatehouse.access.Role;
import gatehouse.calendar.CountedDays;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.TimeLimit;
import gatehouse.notices.KeptLetter;
import gatehouse.notices.Matter;
import gatehouse.notices.Notices;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.records.Records;
import gatehouse.schools.School;
import gatehouse.schools.calendar.CalendarChange;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class DutiesTest {
  private static final LocalDate BURST = LocalDate.of(2026, 5, 6);
  private static final Instant TUESDAY = Instant.parse("2026-05-05T08:00:00Z");

  private final SettableClock clock = new SettableClock(TUESDAY);
  private final TestSchool schools;
  private final Tenancy tenancy;
  private final Notices notices;
  private final Duties duties;
  private final SchoolCalendars calendars;
  private final Caretaker caretaker;
  private final School school;
  private final PersonId head;
  private final PersonId dsl;
  private final PersonId deputy;

  DutiesTest(
      @Autowired TestSchool schools,
      @Autowired Tenancy tenancy,
      @Autowired Notices notices,
      @Autowired DutyStore store,
      @Autowired Bearers bearers,
      @Autowired SchoolCalendars calendars,
      @Autowired Records records,
      @Autowired PlatformTransactionManager transactions) {
    this.schools = schools;
    this.tenancy = tenancy;
    this.notices = notices;
    this.calendars = calendars;
    this.duties = new Duties(store, bearers, calendars, records, clock);
    this.caretaker =
        new Caretaker(
            store,
            bearers,
            notices,
            records,
            tenancy,
            new TransactionTemplate(transactions),
            clock);
    this.school = schools.any();
    this.head = schools.somebody(school, Name.of("Hilary", "Head"), Role.HEADTEACHER);
    this.dsl = schools.somebody(school, Name.of("Dana", "Lead"), Role.DSL);
    this.deputy = schools.somebody(school, Name.of("Dee", "Puty"), Role.DEPUTY_DSL);
  }

  @Test
  void anOccasionHasOneDuty() {
    assertThat(owe(reply())).isTrue();
    assertThat(owe(reply())).isFalse();
    assertThat(mine(dsl)).hasSize(1);
  }

  @Test
  void whoeverItIsAboutDoesNotBearIt() {
    owe(reply().about(Set.of(dsl.value())));
    assertThat(mine(dsl)).isEmpty();
    assertThat(mine(deputy)).hasSize(1);
  }

  @Test
  void itsDateTellsHowItCameAbout() {
    owe(reply());
    var duty = mine(dsl).getFirst();
    assertThat(duty.due().at()).contains(TUESDAY.plus(Duration.ofHours(24)));
    assertThat(duty.due().trace()).isNotEmpty();
  }

  @Test
  void aDutyThatIsDoneIsOnNobodysList() {
    owe(reply());
    assertThat(in(() -> duties.meet("reply/1", Optional.of(dsl), "Answered"))).isEmpty();
    assertThat(mine(dsl)).isEmpty();
    assertThat(in(() -> duties.meet("reply/1", Optional.of(dsl), "Again")))
        .contains(Duties.Refusal.OVER_ALREADY);
  }

  @Test
  void aClockThatStandsStillMovesTheDate() {
    owe(reply());
    var id = mine(dsl).getFirst().id();
    in(() -> duties.hold(id, dsl, "The police asked us to wait"));
    assertThat(mine(dsl).getFirst().onHold()).isTrue();
    clock.pass(Duration.ofHours(5));
    in(() -> duties.resume(id, dsl));
    assertThat(mine(dsl).getFirst().due().at()).contains(TUESDAY.plus(Duration.ofHours(29)));
  }

  @Test
  void theBearerIsToldAndThenRemindedAndThenItGoesFurther() {
    owe(reply());
    walk();
    assertThat(letters(dsl)).containsExactly(Matter.TO_DO);
    clock.pass(Duration.ofHours(23));
    walk();
    assertThat(letters(dsl)).containsOnly(Matter.TO_DO).hasSize(2);
    clock.pass(Duration.ofHours(8));
    walk();
    assertThat(letters(dsl)).contains(Matter.LATE);
    assertThat(letters(deputy)).containsExactly(Matter.ESCALATED);
    assertThat(in(() -> duties.desk(deputy).further())).hasSize(1);
    assertThat(in(() -> duties.desk(head).further())).isEmpty();
  }

  @Test
  void nobodyIsToldTwiceHoweverManyCaretakersWalk() {
    owe(reply());
    Stream.generate(() -> Thread.ofVirtual().start(this::walk))
        .limit(8)
        .toList()
        .forEach(DutiesTest::join);
    assertThat(letters(dsl)).containsExactly(Matter.TO_DO);
  }

  @Test
  void whoWantsOneLetterADayGetsOne() {
    in(() -> {
      duties.wish(dsl, Digest.DAILY);
      return dsl;
    });
    owe(reply());
    owe(reply().once("reply/2"));
    walk();
    assertThat(letters(dsl)).containsExactly(Matter.DIGEST);
  }

  @Test
  void whatIsDoneIsRemindedOfNoMore() {
    owe(reply());
    walk();
    in(() -> duties.meet("reply/1", Optional.empty(), "Seen to be done"));
    clock.pass(Duration.ofDays(3));
    walk();
    assertThat(letters(dsl)).containsExactly(Matter.TO_DO);
  }

  @Test
  void theStandingOfAClauseCountsItsDuties() {
    var basis = new gatehouse.records.Deed.Basis("CC-7.1", "0f".repeat(32));
    owe(reply().under(basis));
    owe(reply().under(basis).once("reply/2"));
    in(() -> duties.meet("reply/2", Optional.of(dsl), "Answered"));
    clock.pass(Duration.ofDays(2));
    assertThat(in(duties::standings)).containsEntry("CC-7.1", new Standing(1, 1, 1, 0));
  }

  @Test
  void aDateThatTheCalendarMovesIsWorkedOutAgain() {
    owe(
        Task.of(
                "inbox.reply",
                "Answer a comment",
                "/duties",
                Bearer.of(Role.DSL),
                TimeLimit.endOfNextWorkingDay(CountedDays.WORKING_DAYS),
                TUESDAY)
            .once("reply/3"));
    assertThat(mine(dsl).getFirst().due().at()).contains(Instant.parse("2026-05-06T22:59:59Z"));
    var snow = new CalendarChange.Close(new DateRange(BURST, BURST), "Burst pipe");
    calendars.make(snow, school.id(), head.value());
    assertThat(mine(dsl).getFirst().due().at()).contains(Instant.parse("2026-05-07T22:59:59Z"));
  }

  @Test
  void anotherSchoolKnowsNothingOfIt() {
    owe(reply());
    var other = schools.any();
    assertThat(schools.in(other, () -> duties.open(10))).isEmpty();
  }

  private Task reply() {
    return Task.of(
            "inbox.reply",
            "Answer a comment",
            "/duties",
            Bearer.of(Role.DSL),
            TimeLimit.hours(24),
            TUESDAY)
        .once("reply/1");
  }

  private boolean owe(Task task) {
    return tenancy.transaction(school.id(), () -> duties.owe(task));
  }

  private List<Duty.Open> mine(PersonId person) {
    return in(() -> duties.of(person));
  }

  private List<Matter> letters(PersonId person) {
    return in(() -> notices.latest(100)).stream()
        .filter(letter -> letter.to().equals(person))
        .map(KeptLetter::matter)
        .toList();
  }

  private void walk() {
    while (caretaker.walk() > 0) {}
  }

  private <T> T in(java.util.function.Supplier<T> work) {
    return tenancy.transaction(school.id(), work);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
