package gatehouse.people.web;

import gatehouse.Member;
import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the tests of the pages have in common: a school of their own with a headteacher who is
/// signed in.
abstract class Pages {
  final TestSchool schools;
  final School school;
  final int port;
  final PersonId head;
  final Member headteacher;

  Pages(TestSchool schools, int port) {
    this.schools = schools;
    this.port = port;
    this.school = schools.any();
    this.head =
        schools.somebody(school, gatehouse.people.Name.of("Harriet", "Hall"), Role.HEADTEACHER);
    this.headteacher = Member.of(port, school, head);
  }

  Member member(Role... roles) {
    return Member.of(port, school, schools.somebody(school, roles));
  }

  static Document page(HttpResponse<String> response) {
    return Jsoup.parse(response.body());
  }

  static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("none, but " + response.statusCode());
  }

  /// The lines of the error summary, each of which leads to a field of the page.
  static List<String> errors(HttpResponse<String> response) {
    var page = page(response);
    var links = page.select(".govuk-error-summary a");
    for (var link : links) {
      page.expectFirst("[id='" + link.attr("href").substring(1) + "']");
    }
    return links.eachText();
  }

  /// Sends a form as it stood, with these answers.
  HttpResponse<String> send(Element form, Map<String, String> answers) {
    var fields = new TreeMap<String, String>();
    form.select("input[type=hidden]").forEach(each -> fields.put(each.attr("name"), each.val()));
    return headteacher.post(form.attr("action"), with(fields, answers));
  }

  static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
    var all = new TreeMap<>(fields);
    all.putAll(others);
    return all;
  }
}
