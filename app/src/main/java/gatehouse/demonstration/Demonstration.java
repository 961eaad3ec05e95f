package gatehouse.demonstration;

import gatehouse.calendar.Jurisdiction;
import gatehouse.duties.Duties;
import gatehouse.people.Beginnings;
import gatehouse.people.Today;
import gatehouse.schools.Address;
import gatehouse.schools.Counters;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.Trust;
import gatehouse.schools.TrustId;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/// The invented trust with its five schools.
///
/// Each school is entered in one transaction and has the id that its seed gives, so that whoever
/// dies half-way leaves whole schools only, and the next start adds those that are missing.
@Service
public class Demonstration {
  private static final String SOURCE = "demonstration";
  private static final Address OFFICE = new Address("wendlebury");

  private final Schools schools;
  private final SchoolCalendars calendars;
  private final Beginnings beginnings;
  private final Duties duties;
  private final AdoptedPolicy policy;
  private final Counters counters;
  private final Tenancy tenancy;
  private final Today today;
  private final Seed seed;
  private final Canary canary;
  private final Trust trust;

  Demonstration(
      Schools schools,
      SchoolCalendars calendars,
      Beginnings beginnings,
      Duties duties,
      AdoptedPolicy policy,
      Counters counters,
      Tenancy tenancy,
      Today today,
      DemonstrationSettings settings) {
    this.schools = schools;
    this.calendars = calendars;
    this.beginnings = beginnings;
    this.duties = duties;
    this.policy = policy;
    this.counters = counters;
    this.tenancy = tenancy;
    this.today = today;
    this.seed = settings.seed();
    this.canary = settings.canary();
    this.trust = new Trust(new TrustId(seed.id("trust")), Profile.TRUST);
  }

  /// One part of the work: the office, or one school.
  record Part(SchoolId school, Runnable work) {}

  /// What is still to be entered, in order; nothing where somebody else has set up a school.
  List<Part> missing() {
    if (!schools.none() && schools.trust(trust.id()).isEmpty()) {
      return List.of();
    }
    return parts().stream().filter(part -> schools.find(part.school()).isEmpty()).toList();
  }

  private List<Part> parts() {
    return IntStream.rangeClosed(0, Profile.ALL.size())
        .mapToObj(number -> number == 0 ? new Part(officeId(), this::office) : part(number - 1))
        .toList();
  }

  private Part part(int number) {
    var profile = Profile.ALL.get(number);
    return new Part(profile.id(seed), () -> school(profile, number));
  }

  /// Enters one part, all of it or nothing.
  void enter(Part part) {
    tenancy.transaction(part.school(), part.work());
  }

  /// What stands of it by now, by name; empty before it has begun.
  public List<School> schools() {
    return schools.of(trust.id());
  }

  private SchoolId officeId() {
    return new SchoolId(seed.id("office"));
  }

  private void office() {
    var office =
        new School(
            officeId(),
            Optional.of(trust.id()),
            true,
            trust.name(),
            OFFICE,
            Jurisdiction.ENGLAND_AND_WALES,
            Optional.empty(),
            0);
    schools.found(trust, Profile.settings(office), SOURCE);
    beginnings.enter(Population.ofOffice(new Timeline(today.day()), seed, canary), SOURCE);
    counters.countAnew();
  }

  private void school(Profile profile, int variant) {
    var everybody = Population.of(profile, new Timeline(today.day()), seed, canary);
    schools.enter(profile.settings(seed, trust), SOURCE);
    calendar(profile.id(seed), variant);
    beginnings.enter(everybody, SOURCE);
    new History(profile, everybody, today.day(), duties).tell();
    if (profile.adopted()) {
      policy.tell(profile, everybody, today.day());
    }
    counters.countAnew();
  }

  /// Last year, this year and the next.
  private void calendar(SchoolId school, int variant) {
    var holidays = calendars.kept(school).draft().bankHolidays();
    var now = new Timeline(today.day()).year();
    var years =
        IntStream.rangeClosed(now - 1, now + 1)
            .mapToObj(year -> new SchoolYear(year, variant, holidays).proposed())
            .toList();
    var faults = calendars.begin(years, school, SOURCE);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.getFirst().says());
    }
  }
}
