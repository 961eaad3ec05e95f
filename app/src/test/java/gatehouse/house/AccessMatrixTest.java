package gatehouse.house;

import static gatehouse.calendar.Jurisdiction.ENGLAND_AND_WALES;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Guarded;
import gatehouse.access.Matrix;
import gatehouse.access.Right;
import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.Trust;
import gatehouse.schools.TrustId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every cell of the access matrix over HTTP: each guarded page, asked for by each role, at their
/// own school and with the ids of another.
///
/// Seen to fail: with `moderator` given `roles see` in the matrix and the guard left out of
/// HandlerGuard, `whoeverHasNoRightFindsNothing` names every page of that line.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
  private static final int NOT_FOUND = 404;

  private final Matrix matrix = Matrix.shipped();
  private final List<Page> pages = new ArrayList<>();
  private final Map<Role, Member> members = new EnumMap<>(Role.class);
  private final Map<Role, Member> atOffice = new EnumMap<>(Role.class);
  private final RequestMappingHandlerMapping mappings;
  private final TestSchool schools;
  private final Schools trusts;
  private final int port;
  private PersonId elsewhere = PersonId.random();

  /// A guarded page: one cell of the matrix for each role.
  private record Page(String verb, String path, Guarded guard) {
    boolean isOne() {
      return !path.contains("{");
    }

    /// The path with this id wherever it wants one.
    String about(Object id) {
      return path.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", id.toString());
    }
  }

  AccessMatrixTest(
      @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping,
      @Autowired TestSchool schools,
      @Autowired Schools trusts,
      @LocalServerPort int port) {
    this.mappings = requestMappingHandlerMapping;
    this.schools = schools;
    this.trusts = trusts;
    this.port = port;
  }

  @BeforeAll
  void somebodyOfEachRole() {
    mappings
        .getHandlerMethods()
        .forEach((info, handler) -> {
          var guard = handler.getMethodAnnotation(Guarded.class);
          if (guard != null) {
            add(info, guard);
          }
        });
    School school = schools.any();
    School office = trusts.found(new Trust(TrustId.random(), officeName()), ENGLAND_AND_WALES);
    for (var role : Role.values()) {
      members.put(role, Member.proven(port, school, schools.somebody(school, role)));
      atOffice.put(role, Member.proven(port, office, schools.somebody(office, role)));
    }
    elsewhere = schools.somebody(schools.any(), Role.STAFF);
  }

  private void add(RequestMappingInfo info, Guarded guard) {
    for (var verb : info.getMethodsCondition().getMethods()) {
      info.getPatternValues().forEach(path -> pages.add(new Page(verb.name(), path, guard)));
    }
  }

  @Test
  @Asvs({"8.2.1", "8.3.1"})
  void whoeverHasNoRightFindsNothing() {
    assertThat(pages).isNotEmpty();
    var leaks = new TreeMap<String, Integer>();
    forEachCell((page, role, right) -> {
      if (right == Right.NONE) {
        var status = send(page, role, page.about(UUID.randomUUID()));
        if (status != NOT_FOUND) {
          leaks.put(role + " " + page.verb() + " " + page.path(), status);
        }
      }
    });
    assertThat(leaks).isEmpty();
  }

  @Test
  void whoeverHasTheRightFindsThePage() {
    var closed = new TreeMap<String, Integer>();
    forEachCell((page, role, right) -> {
      if (right == Right.ALL && page.isOne() && page.verb().equals("GET")) {
        if (closed(members, page, role) && closed(atOffice, page, role)) {
          closed.put(role + " " + page.path(), NOT_FOUND);
        }
      }
    });
    assertThat(closed).isEmpty();
  }

  @Test
  @Asvs({"8.2.2", "8.4.1"})
  void whatIsAnotherSchoolsDoesNotExist() {
    var leaks = new TreeMap<String, Integer>();
    forEachCell((page, role, right) -> {
      if (right != Right.NONE && !page.isOne()) {
        var status = send(page, role, page.about(elsewhere));
        if (status < 400 || status >= 500) {
          leaks.put(role + " " + page.verb() + " " + page.path(), status);
        }
      }
    });
    assertThat(leaks).isEmpty();
  }

  /// Addresses are unique, and other tests found trusts too.
  private static String officeName() {
    return "Matrix Trust " + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
  }

  /// Whether the guard keeps the page closed. A page that says itself what is missing (a draft of a
  /// policy, a trust's office) has been reached.
  private static boolean closed(Map<Role, Member> all, Page page, Role role) {
    var answer = java.util.Objects.requireNonNull(all.get(role)).get(page.path());
    var says = org.jsoup.Jsoup.parse(answer.body()).select("main .govuk-body-l").text();
    var unsaid = says.isEmpty() || says.equals("There is no such page for you.");
    return answer.statusCode() > NOT_FOUND || (answer.statusCode() == NOT_FOUND && unsaid);
  }

  @FunctionalInterface
  private interface Cell {
    void tried(Page page, Role role, Right right);
  }

  private void forEachCell(Cell cell) {
    for (var page : pages) {
      for (var role : Role.values()) {
        var right = matrix.right(Set.of(role), page.guard().to(), page.guard().value());
        cell.tried(page, role, right);
      }
    }
  }

  private int send(Page page, Role role, String path) {
    var member = java.util.Objects.requireNonNull(members.get(role));
    return page.verb().equals("GET")
        ? member.get(path).statusCode()
        : member.post(path, Map.of("_csrf", member.token())).statusCode();
  }
}
