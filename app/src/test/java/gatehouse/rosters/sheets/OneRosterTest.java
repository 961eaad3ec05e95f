package gatehouse.rosters.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// OneRoster files as records systems export them; the people are invented.
///
/// Seen to fail: `theOtherSchoolsPeopleStayOut` by not asking for the organisation of a role.
class OneRosterTest {
  private static final SheetFiles FILES = new SheetFiles(SheetLimits.USUAL);
  private static final String ORGS =
      "sourcedId,name,type\nS1,Fernhill Primary School,school\nS2,Moorside School,school\nD1,Vale Trust,district\n";

  @Test
  void version11IsRead() {
    var roster =
        roster(
            "orgs.csv",
            ORGS,
            "manifest.csv",
            "propertyName,value\noneroster.version,1.1\nfile.users,bulk\n",
            "users.csv",
            """
            "sourcedId","status","enabledUser","orgSourcedIds","role","username","givenName","familyName","email","agentSourcedIds","grades"
            "u1","","true","S1","teacher","ada","Ada","Fenn","ada@fernhill.example","",""
            "u2","","true","S1,S2","student","bo","Bo","Lark","","u3","03"
            "u3","","true","S1","guardian","cy","Cy","Lark","cy@home.example","",""
            "u4","tobedeleted","true","S1","teacher","di","Di","Gone","","",""
            """,
            "demographics.csv",
            "sourcedId,birthDate\nu2,2017-09-24\n");
    assertThat(roster.whole()).isTrue();
    assertThat(roster.sheet().lines().stream().skip(1).map(line -> String.join("|", line.cells())))
        .containsExactly(
            "u1|Ada|Fenn||ada@fernhill.example|teacher|||||",
            "u2|Bo|Lark|||student|03|2017-09-24|||",
            "u3|Cy|Lark||cy@home.example|guardian|||||u2");
    assertThat(roster.sheet().lines().get(2).number()).isEqualTo(3);
  }

  @Test
  void version12TellsRolesApartAndFromDayToDay() {
    var roster =
        roster(
            "roster/orgs.csv",
            ORGS,
            "roster/manifest.csv",
            "propertyName,value\nfile.users,delta\n",
            "roster/users.csv",
            """
            sourcedId,givenName,familyName,preferredFirstName,email
            u1,Adelheid,Fenn,Heidi,ada@fernhill.example
            u2,Eva,Moor,,
            """,
            "roster/roles.csv",
            """
            sourcedId,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId
            r1,u1,primary,teacher,2024-09-01,,S1
            r2,u1,secondary,principal,2025-09-01,,S1
            r3,u2,primary,teacher,,,S2
            """);
    assertThat(roster.whole()).isFalse();
    assertThat(roster.sheet().lines().getLast().cells())
        .containsExactly(
            "u1",
            "Adelheid",
            "Fenn",
            "Heidi",
            "ada@fernhill.example",
            "teacher; principal",
            "",
            "",
            "2024-09-01",
            "",
            "");
  }

  @Test
  void relationshipsNameParents() {
    var roster =
        roster(
            "users.csv", "sourcedId,givenName,familyName\nc,Bo,Lark\np,Cy,Lark\nd,Dr,No\n",
            "roles.csv",
                "userSourcedId,orgSourcedId,role\nc,S1,student\np,S1,parent\nd,S1,doctor\n",
            "relationships.csv",
                "userSourcedId,relationshipUserSourcedId,relationshipRole\nc,p,guardian\nc,d,doctor\n");
    assertThat(roster.sheet().lines().stream().map(line -> line.cell(10)))
        .containsExactly("Children", "", "c", "");
  }

  @Test
  void theOtherSchoolsPeopleStayOut() {
    var file =
        TestFiles.zip(
            "orgs.csv",
            ORGS,
            "users.csv",
            "sourcedId,givenName,familyName,role,orgSourcedIds\nu1,Ada,Fenn,teacher,S1\nu2,Eva,Moor,teacher,S2\n");
    assertThat(names(FILES.read(file, "FERNHILL  primary-school"))).containsExactly("Fenn");
    assertThat(names(FILES.read(file, "Moorside School"))).containsExactly("Moor");
    assertThat(((FileReading.Refused) FILES.read(file, "Hillcrest School")).why())
        .contains("Fernhill Primary School, Moorside School", "Hillcrest School");
  }

  @Test
  void whatIsWrongIsToldWithTheFile() {
    var file = TestFiles.zip("users.csv", "sourcedId\n\"x\n");
    assertThat(((FileReading.Refused) FILES.read(file, "")).why())
        .startsWith("users.csv: The quotation mark");
  }

  private static List<String> names(FileReading reading) {
    return ((FileReading.Roster) reading)
        .sheet().lines().stream().skip(1).map(line -> line.cell(2)).toList();
  }

  private static FileReading.Roster roster(String... files) {
    return (FileReading.Roster) FILES.read(TestFiles.zip(files), "Fernhill Primary School");
  }
}
