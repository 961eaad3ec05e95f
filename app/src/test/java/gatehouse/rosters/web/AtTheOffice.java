package gatehouse.rosters.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.access.Role;
import gatehouse.database.TemporaryPostgres;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Families;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/// A school's office at its desk: sends files, reads the report, decides.
abstract class AtTheOffice {
  static final String PAGE = "/people/import";
  static final String STAFF =
      """
      Staff code,First name,Surname,Work email,Job title,Start date
      T1,Ada,Fenn,ada@fernhill.example,Head teacher,01/09/2024
      T2,Bo,Lark,bo@fernhill.example,Class teacher; DSL,
      T3,Cy,Moor,cy@fernhill.example,TA,
      """;

  final TestSchool schools;
  final People people;
  final Appointments appointments;
  final Families families;
  final int port;
  final School school;
  Member office;

  private final Tenancy tenancy;
  private final JdbcClient database;

  /// What the tests look at beside the pages.
  @Component
  record Directory(
      TestSchool schools,
      People people,
      Appointments appointments,
      Families families,
      Tenancy tenancy,
      JdbcClient database) {}

  AtTheOffice(Directory directory, int port) {
    this.schools = directory.schools();
    this.people = directory.people();
    this.appointments = directory.appointments();
    this.families = directory.families();
    this.tenancy = directory.tenancy();
    this.database = directory.database();
    this.port = port;
    this.school = schools.any();
    var head = schools.somebody(school, Name.of("Hana", "Ward"), Role.HEADTEACHER);
    this.office = Member.of(port, school, head);
  }

  String checked(String name, byte[] file, boolean whole) {
    return checked(name, file, whole, Map.of("kind", "mixed"));
  }

  /// Sends a file, takes the columns as they are guessed, and returns where the report is.
  String checked(String name, byte[] file, boolean whole, Map<String, String> more) {
    var columns = location(office.upload(PAGE, PAGE, "file", name, file));
    var answers = new HashMap<>(guessed(office.read(columns)));
    answers.put("whole", whole ? "yes" : "no");
    answers.putAll(more);
    return location(office.submit(columns, columns, answers));
  }

  static Map<String, String> guessed(Document page) {
    var guessed = new HashMap<String, String>();
    page.select("select").forEach(each -> guessed.put(each.attr("name"), chosen(each, "")));
    return guessed;
  }

  static String chosen(Element page, String name) {
    var select = name.isEmpty() ? page : page.expectFirst("select[name=" + name + "]");
    return select.expectFirst("option[selected]").val();
  }

  HttpResponse<String> apply(String at, Map<String, String> answers) {
    return office.submit(at + "/confirm", at + "/apply", answers);
  }

  static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(() -> Jsoup.parse(answer.body()).text()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /// Refused, added, changed, unchanged.
  List<Integer> counts(String at) {
    return office.read(at).select(".gatehouse-count strong").stream()
        .map(each -> Integer.valueOf(each.text()))
        .toList();
  }

  PersonId add(Person person, Role... roles) {
    var held =
        Arrays.stream(roles)
            .map(role -> Appointment.from(person.id(), role, TestSchool.LONG_AGO))
            .toList();
    assertThat(in(() -> people.add(person, held, Optional.empty()))).isEmpty();
    return person.id();
  }

  List<Person> everybody() {
    return in(people::all);
  }

  Person person(String reference) {
    return in(() -> people.withReference(reference)).orElseThrow();
  }

  List<Role> roles(Person person) {
    return in(() -> appointments.of(person.id())).stream().map(each -> each.role()).toList();
  }

  boolean open(Person person) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    return in(() -> appointments.of(person.id())).stream().anyMatch(each -> each.holdsOn(today));
  }

  List<String> kinds() {
    return tenancy.transaction(
        school.id(),
        () -> database.sql("select kind from records.entry").query(String.class).list());
  }

  long rows() {
    return tenancy.transaction(
        school.id(),
        () -> database.sql("select count(*) from rosters.row").query(Long.class).single());
  }

  <T> T in(Supplier<T> work) {
    return schools.in(school, work);
  }

  static void owner(String sql) {
    var login = TemporaryPostgres.shared().owner();
    JdbcClient.create(new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password()))
        .sql(sql)
        .update();
  }
}
