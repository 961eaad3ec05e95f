package gatehouse.schools.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.calendar.Jurisdiction;
import gatehouse.people.Name;
import gatehouse.people.TestSchool;
import gatehouse.schools.Address;
import gatehouse.schools.Counters;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.TestTrust;
import gatehouse.tenancy.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class TrustPagesTest {
  private static final String NEW = "/trust/schools/new";

  private final int port;
  private final TestSchool people;
  private final TestTrust trusts;
  private final Schools schools;
  private final School office;
  private final School school;
  private final Member officer;
  private final Member it;

  TrustPagesTest(
      @LocalServerPort int port,
      @Autowired TestSchool people,
      @Autowired TestTrust trusts,
      @Autowired Schools schools) {
    this.port = port;
    this.people = people;
    this.trusts = trusts;
    this.schools = schools;
    this.office = trusts.office();
    this.school = trusts.schoolOf(office, "Ashdown Primary School");
    this.officer = Member.of(port, office, people.somebody(office, Role.TRUST_OFFICER));
    this.it = Member.of(port, office, people.somebody(office, Role.IT_ADMINISTRATOR));
  }

  @Test
  void officersSeeCountsAndNobodysName(@Autowired Counters counters, @Autowired Tenancy tenancy) {
    people.somebody(school, Name.of("Wilhelmina", "Quartermaine"), Role.STAFF);
    people.somebody(school, Name.of("Peregrine", "Oddfellow"), Role.PUPIL);
    tenancy.transaction(school.id(), counters::countAnew);
    var page = officer.read("/trust");
    assertThat(page.select(".gatehouse-card h3").text()).isEqualTo("Ashdown Primary School");
    assertThat(page.select(".gatehouse-card dl").text())
        .isEqualTo("Staff 1 Pupils 1 Parents and carers 0 Governors 0 Imports 0");
    assertThat(page.html()).doesNotContain("Quartermaine", "Oddfellow");
  }

  /// Whatever tables there are: of the schools of their trust an office reads counts only.
  @Test
  void anOfficeReadsNoRecordOfItsSchools(
      @Autowired Tenancy tenancy, @Autowired JdbcClient database) {
    people.somebody(school, Role.STAFF);
    var tables =
        database
            .sql(
                """
                select format('%I.%I', table_schema, table_name) from information_schema.columns
                where column_name = 'school_id' and table_schema <> 'pg_catalog' order by 1
                """)
            .query((row, _) -> row.getString(1))
            .list();
    assertThat(tables).contains("people.person", "records.entry", "schools.counter");
    for (var table : tables) {
      var count = "select count(*) from " + table + " where school_id = :school";
      var seen =
          tenancy.transaction(
              office.id(),
              () ->
                  database
                      .sql(count)
                      .param("school", school.id().value())
                      .query(Long.class)
                      .single());
      if (!table.equals("schools.counter")) {
        assertThat(seen).as(table).isZero();
      }
    }
  }

  @Test
  void thePeopleOfASchoolHaveNoTrustPages() {
    var stray = Member.of(port, school, people.somebody(school, Role.TRUST_OFFICER));
    assertThat(stray.get("/trust").statusCode()).isEqualTo(404);
    var itThere = Member.of(port, school, people.somebody(school, Role.IT_ADMINISTRATOR));
    assertThat(itThere.get(NEW).statusCode()).isEqualTo(404);
    assertThat(itThere.get("/trust/schools").statusCode()).isEqualTo(404);
  }

  @Test
  void countsAreForOfficersAndAddingIsForAdministrators() {
    assertThat(it.get("/trust").statusCode()).isEqualTo(404);
    assertThat(officer.get(NEW).statusCode()).isEqualTo(404);
    assertThat(officer.get("/trust/schools").statusCode()).isEqualTo(200);
  }

  @Test
  void aSchoolIsAddedToTheTrust() {
    var answer =
        it.submit(
            NEW,
            NEW,
            Map.of("name", "Beech Hill " + office.id(), "address", "", "jurisdiction", "scotland"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(schools.of(office.trust().orElseThrow()))
        .anyMatch(each -> each.name().startsWith("Beech Hill"));
    assertThat(it.read("/trust/schools").text()).contains("Beech Hill", "Ashdown", "Scotland");
  }

  @Test
  void aTakenShortNameIsToldAndNothingIsLost() {
    var answer =
        it.submit(
            NEW,
            NEW,
            Map.of(
                "name", "Beech Hill",
                "address", school.address().value(),
                "jurisdiction", "scotland"));
    var page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#address");
    assertThat(page.select("#name").val()).isEqualTo("Beech Hill");
    assertThat(page.select("input[value=scotland]").hasAttr("checked")).isTrue();
  }

  @Test
  void whatIsMissingIsToldAtItsField() {
    var answer = it.submit(NEW, NEW, Map.of());
    assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#name", "#jurisdiction");
  }

  @Test
  void noOfficeAddsASchoolToAnotherTrust() {
    var other = trusts.office();
    var foreign =
        School.named("Beech Hill", Jurisdiction.SCOTLAND)
            .in(other.trust().orElseThrow())
            .at(new Address("b" + office.id()));
    assertThatThrownBy(() -> schools.add(foreign, office.id(), UUID.randomUUID()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }
}
