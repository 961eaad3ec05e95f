package gatehouse.demonstration;

import gatehouse.access.Role;
import gatehouse.calendar.TimeLimit;
import gatehouse.duties.Bearer;
import gatehouse.duties.Duties;
import gatehouse.duties.Task;
import gatehouse.people.Appointment;
import gatehouse.people.Everybody;
import gatehouse.people.PersonId;
import gatehouse.shell.SchoolTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.OptionalInt;

/// What a school's people had to do in the year behind them, and what they have to do now.
final class History {
  private static final LocalTime MORNING = LocalTime.of(8, 30);
  private static final LocalTime AFTERNOON = LocalTime.of(15, 40);
  private static final TimeLimit MONTH = new TimeLimit.Days(30);
  private static final TimeLimit FORTNIGHT = new TimeLimit.Days(14);
  private static final int READERS = 8;

  private final Profile school;
  private final Everybody everybody;
  private final LocalDate today;
  private final Duties duties;

  History(Profile school, Everybody everybody, LocalDate today, Duties duties) {
    this.school = school;
    this.everybody = everybody;
    this.today = today;
    this.duties = duties;
  }

  /// One duty of a role.
  ///
  /// @param doneAfter days after it arrived; empty if it is still to be done
  private record Chore(
      String kind,
      String title,
      String path,
      Role role,
      TimeLimit limit,
      int daysAgo,
      OptionalInt doneAfter) {
    static Chore done(
        String kind, String title, String path, Role role, TimeLimit limit, int ago, int after) {
      return new Chore(kind, title, path, role, limit, ago, OptionalInt.of(after));
    }

    static Chore open(String kind, String title, String path, Role role, TimeLimit limit, int ago) {
      return new Chore(kind, title, path, role, limit, ago, OptionalInt.empty());
    }
  }

  void tell() {
    chores().forEach(this::tell);
    readers();
  }

  private List<Chore> chores() {
    var policy = "/policies/" + school.policy();
    var checkUp = policy + "/check-up";
    var questions = policy + "/open-questions";
    return List.of(
        Chore.done(
            "check-up",
            "Look through the policy’s check-up",
            checkUp,
            Role.HEADTEACHER,
            MONTH,
            340,
            21),
        Chore.done(
            "check-up",
            "Look through the policy’s check-up",
            checkUp,
            Role.HEADTEACHER,
            MONTH,
            220,
            38),
        Chore.done(
            "check-up",
            "Look through the policy’s check-up",
            checkUp,
            Role.HEADTEACHER,
            MONTH,
            110,
            16),
        Chore.open(
            "check-up", "Look through the policy’s check-up", checkUp, Role.HEADTEACHER, MONTH, 9),
        Chore.done(
            "term-dates",
            "Check the term dates of the new school year",
            "/school/calendar",
            Role.HEADTEACHER,
            MONTH,
            160,
            12),
        Chore.done(
            "briefing",
            "Go through the policy with new colleagues",
            policy,
            Role.DSL,
            FORTNIGHT,
            75,
            6),
        Chore.open(
            "national-rules",
            "Read what is new in the national rules",
            "/policies/england",
            Role.DSL,
            FORTNIGHT,
            5),
        Chore.done(
            "national-rules",
            "Read what is new in the national rules",
            "/policies/england",
            Role.DSL,
            FORTNIGHT,
            180,
            23),
        Chore.done(
            "contact",
            "Check how the school’s office is reached",
            "/school/settings",
            Role.DATA_PROTECTION_LEAD,
            MONTH,
            200,
            45),
        Chore.open(
            "open-questions",
            "Answer what the policy leaves open",
            questions,
            Role.COMPUTING_LEAD,
            FORTNIGHT,
            20),
        Chore.open(
            "governors-paper",
            "Prepare the governors’ look at the policy",
            checkUp,
            Role.CHAIR,
            MONTH,
            3));
  }

  private void tell(Chore chore) {
    var arrived = workday(today.minusDays(chore.daysAgo()));
    var task =
        Task.of(
                "demonstration." + chore.kind(),
                chore.title(),
                chore.path(),
                Bearer.of(chore.role()),
                chore.limit(),
                at(arrived, MORNING))
            .once("demonstration/%s/%d".formatted(chore.kind(), chore.daysAgo()));
    tell(task, arrived, chore.doneAfter(), chore.role());
  }

  private void tell(Task task, LocalDate arrived, OptionalInt doneAfter, Role role) {
    if (doneAfter.isEmpty()) {
      duties.owe(task);
    } else {
      var day = workday(arrived.plusDays(doneAfter.getAsInt()));
      duties.remember(task, at(day, AFTERNOON), holder(role, day), "Done");
    }
  }

  /// Some teachers were asked to read the policy: most did, one late, one not yet.
  private void readers() {
    var arrived = workday(today.minusDays(60));
    var teachers = holders(Role.STAFF, arrived);
    for (var number = 0; number < READERS; number++) {
      var reader = teachers.get(teachers.size() - 1 - number);
      var task =
          Task.of(
                  "demonstration.read",
                  "Read the policy",
                  "/policies/" + school.policy(),
                  Bearer.of(reader),
                  MONTH,
                  at(arrived, MORNING))
              .once("demonstration/read/" + reader);
      if (number == 0) {
        duties.owe(task);
      } else {
        var day = workday(arrived.plusDays(number == 1 ? 41 : number * 3L));
        duties.remember(task, at(day, AFTERNOON), reader, "Read");
      }
    }
  }

  private PersonId holder(Role role, LocalDate day) {
    return holders(role, day).getFirst();
  }

  private List<PersonId> holders(Role role, LocalDate day) {
    return everybody.appointments().stream()
        .filter(held -> held.role() == role && held.holdsOn(day))
        .map(Appointment::person)
        .toList();
  }

  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
      default -> day;
    };
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(SchoolTime.ZONE).toInstant();
  }
}
