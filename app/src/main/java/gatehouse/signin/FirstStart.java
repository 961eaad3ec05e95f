package gatehouse.signin;

import gatehouse.access.Role;
import gatehouse.calendar.Jurisdiction;
import gatehouse.installation.Installation;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.Trust;
import gatehouse.schools.TrustId;
import gatehouse.shell.SchoolTime;
import gatehouse.signin.sessions.Way;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

/// Sets up an installation that has no school: the first school, or the office of a trust, and the
/// person who looks after it.
@Service
public class FirstStart {

  private final Schools schools;
  private final People people;
  private final Records records;
  private final Entries entries;
  private final Tenancy tenancy;
  private final SetUpCode code;
  private final Clock clock;
  private final ReentrantLock once = new ReentrantLock();

  FirstStart(
      Schools schools,
      People people,
      Records records,
      Entries entries,
      Tenancy tenancy,
      Installation installation,
      Clock clock) {
    this.schools = schools;
    this.people = people;
    this.records = records;
    this.entries = entries;
    this.tenancy = tenancy;
    this.code = new SetUpCode(installation.folder().resolve("set-up-code"));
    this.clock = clock;
  }

  /// What the first page asks.
  ///
  /// @param trust whether it is a trust's office, which keeps schools, and no school
  public record Asked(
      boolean trust, String school, Jurisdiction jurisdiction, Name name, Email email) {}

  /// The school with the session of its first person.
  public record Begun(School school, Outcome outcome) {}

  /// Whether nobody has set up this installation yet.
  public boolean isDue() {
    return schools.none();
  }

  /// The code without which nobody sets it up, for the console.
  public String code() {
    return code.readOrMake();
  }

  public boolean isCode(String typed) {
    return code.is(typed);
  }

  /// Sets it up; empty if somebody else just has, or the code is wrong.
  public Optional<Begun> begin(String typed, Asked asked, Origin from) {
    once.lock();
    try {
      if (!isDue() || !code.is(typed)) {
        return Optional.empty();
      }
      var begun = begin(asked, from);
      code.forget();
      return Optional.of(begun);
    } finally {
      once.unlock();
    }
  }

  private Begun begin(Asked asked, Origin from) {
    var school = school(asked);
    var outcome = tenancy.transaction(school.id(), () -> first(asked, from));
    return new Begun(school, outcome);
  }

  private School school(Asked asked) {
    if (asked.trust()) {
      return schools.found(new Trust(TrustId.random(), asked.school()), asked.jurisdiction());
    }
    var school = School.named(asked.school(), asked.jurisdiction());
    schools
        .add(school)
        .ifPresent(refusal -> {
          throw new IllegalStateException(refusal.name());
        });
    return school;
  }

  private Outcome first(Asked asked, Origin from) {
    var person = Person.named(asked.name()).at(asked.email());
    var today = SchoolTime.day(clock.instant());
    people.add(
        person,
        List.of(Appointment.from(person.id(), Role.IT_ADMINISTRATOR, today)),
        Optional.empty());
    records.write(Deed.byItself("installation.set-up").about(person.id().value()));
    return half(person.id(), from);
  }

  private Outcome half(PersonId person, Origin from) {
    return entries.begin(person, Way.INVITATION, Optional.empty(), from);
  }
}
