package gatehouse.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.schools.School;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PeopleTest {
  private static final Optional<UUID> ITSELF = Optional.empty();

  private final TestSchool schools;
  private final People people;
  private final RecordedDeeds deeds;
  private School school;

  PeopleTest(
      @Autowired TestSchool schools, @Autowired People people, @Autowired RecordedDeeds deeds) {
    this.schools = schools;
    this.people = people;
    this.deeds = deeds;
    this.school = schools.any();
  }

  @BeforeEach
  void aSchoolOfItsOwn() {
    school = schools.any();
  }

  @Test
  void whatIsKnownOfAPersonIsKept() {
    var person =
        Person.named(Name.of("Anna-Lena", "O’Brien").goingBy("Annie"))
            .at(new Email("Annie@fernhill.example"))
            .knownElsewhereAs("MIS-17")
            .in(YearGroup.YEAR_4)
            .bornOn(LocalDate.of(2016, 2, 29));
    assertThat(add(person)).isEmpty();
    assertThat(found(person.id())).isEqualTo(person);
    assertThat(schools.in(school, () -> people.find(new Email("annie@fernhill.example"))))
        .contains(person);
    assertThat(schools.in(school, () -> people.withReference("MIS-17"))).contains(person);
  }

  @Test
  void anEmailAddressIsOnePersons() {
    var email = new Email("office@fernhill.example");
    add(Person.named(Name.of("Robin", "Marlow")).at(email));
    var other = Person.named(Name.of("Sam", "Okafor"));
    assertThat(add(other.at(email))).contains(Refusal.EMAIL_TAKEN);
    assertThat(schools.in(school, () -> people.find(other.id()))).isEmpty();
    add(other);
    assertThat(change(other.at(email))).contains(Refusal.EMAIL_TAKEN);
  }

  @Test
  void aReferenceIsOnePersons() {
    add(Person.named(Name.of("Robin", "Marlow")).knownElsewhereAs("7"));
    assertThat(add(Person.named(Name.of("Sam", "Okafor")).knownElsewhereAs("7")))
        .contains(Refusal.REFERENCE_TAKEN);
  }

  @Test
  void anotherSchoolMayHaveTheSame() {
    var email = new Email("shared@trust.example");
    add(Person.named(Name.of("Robin", "Marlow")).at(email));
    school = schools.any();
    assertThat(add(Person.named(Name.of("Robin", "Marlow")).at(email))).isEmpty();
  }

  @Test
  void aChangeIsCountedAndRecordedWithWhatWasBefore() {
    var person = Person.named(Name.of("Robin", "Marlow"));
    add(person);
    assertThat(change(person.called(Name.of("Robin", "Hartley")))).isEmpty();
    assertThat(found(person.id()).version()).isEqualTo(1);
    assertThat(deeds.of(school, person.id()).getLast())
        .contains("person.changed", "“Marlow” → “Hartley”");
  }

  @Test
  void whatDoesNotDifferIsNoChange() {
    var person = Person.named(Name.of("Robin", "Marlow"));
    add(person);
    assertThat(change(person)).isEmpty();
    assertThat(found(person.id()).version()).isZero();
    assertThat(deeds.of(school, person.id())).hasSize(1);
  }

  @Test
  void ofTwoChangesAtOnceTheSecondIsToldAndNothingIsLost() {
    var person = Person.named(Name.of("Robin", "Marlow"));
    add(person);
    change(person.called(Name.of("Robin", "Hartley")));
    assertThat(change(person.called(Name.of("Rob", "Marlow")))).contains(Refusal.CHANGED_MEANWHILE);
    assertThat(found(person.id()).name()).isEqualTo(Name.of("Robin", "Hartley"));
  }

  @Test
  void nobodyUnknownIsChanged() {
    assertThat(change(Person.named(Name.of("No", "Body")))).contains(Refusal.NOT_THERE);
  }

  @Test
  void workingHoursAreKeptAndRecorded() {
    var person = schools.somebody(school, Role.STAFF);
    var hours =
        new WorkingHours(
            false,
            List.of(
                stretch(DayOfWeek.TUESDAY, "13:00", "15:30"),
                stretch(DayOfWeek.TUESDAY, "08:15", "12:30")));
    assertThat(setHours(person, hours, 0)).isEmpty();
    assertThat(schools.in(school, () -> people.hours(person))).isEqualTo(hours);
    assertThat(setHours(person, WorkingHours.UNKNOWN, 0)).contains(Refusal.CHANGED_MEANWHILE);
    assertThat(deeds.of(school, person).getLast())
        .contains("hours.changed", "tuesday 08:15-12:30", "in the holidays too");
  }

  @Test
  void workingHoursDoNotOverlap() {
    var morning = stretch(DayOfWeek.MONDAY, "08:00", "12:00");
    var overlapping = List.of(morning, stretch(DayOfWeek.MONDAY, "11:59", "15:00"));
    assertThatThrownBy(() -> new WorkingHours(true, overlapping))
        .hasMessageContaining("do not overlap");
    assertThatThrownBy(() -> stretch(DayOfWeek.MONDAY, "12:00", "12:00"))
        .hasMessageContaining("after the time of starting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "a\nb", "a\u0000b", "\u0085", "\ud800"})
  void whatCanBeNoNameIsRefused(String name) {
    assertThatThrownBy(() -> Name.of("Robin", name)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robert'); drop table people.person;--",
        "<script>alert(1)</script>",
        "=cmd|'/c calc'!A0",
        "ﷺ",
        "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
        "\u202eevil\u2066",
        "田中さん",
        "👩‍👧",
        "null",
        "%_\\",
        "$1 {0} ${x}"
      })
  void whatIsOddButAPossibleNameIsKeptUnharmed(String name) {
    var person = Person.named(Name.of(name, name));
    assertThat(add(person)).isEmpty();
    assertThat(found(person.id()).name()).isEqualTo(Name.of(name, name));
  }

  @ParameterizedTest
  @Asvs("1.3.11")
  @ValueSource(
      strings = {
        "",
        "robin",
        "robin@fernhill",
        "a\u0000b@fernhill.example",
        "a@b@c.de",
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example,c@d.example",
        "\"a b\"@c.example",
        "a@b.example>\r\nDATA"
      })
  void whatCanBeNoEmailAddressIsRefused(String email) {
    assertThatThrownBy(() -> new Email(email)).hasMessageContaining("name@school.example");
  }

  private Optional<Refusal> add(Person person) {
    return schools.in(school, () -> people.add(person, List.of(), ITSELF));
  }

  private Optional<Refusal> change(Person person) {
    return schools.in(school, () -> people.change(person, ITSELF));
  }

  private Optional<Refusal> setHours(PersonId person, WorkingHours hours, int version) {
    return schools.in(school, () -> people.setHours(person, hours, version, ITSELF));
  }

  private Person found(PersonId id) {
    return schools.in(school, () -> people.find(id)).orElseThrow();
  }

  private static WorkingHours.Stretch stretch(DayOfWeek day, String from, String until) {
    return new WorkingHours.Stretch(day, LocalTime.parse(from), LocalTime.parse(until));
  }
}
