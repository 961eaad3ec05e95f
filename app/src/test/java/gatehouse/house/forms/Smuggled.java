package gatehouse.house.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Adds to a form the fields that it does not have and that an author might bind unawares.
final class Smuggled {
  /// A day on which nothing of ours happened.
  static final String LONG_GONE = "1999-12-31";

  private static final List<String> SCHOOLS =
      List.of("schoolId", "school_id", "school.id", "tenant", "schoolid");
  private static final List<String> PEOPLE =
      List.of(
          "id",
          "personId",
          "person_id",
          "person.id",
          "by",
          "author",
          "subject",
          "user",
          "parent",
          "child",
          "bearer");
  private static final List<String> TIMES =
      List.of(
          "recordedAt",
          "recorded_at",
          "at",
          "createdAt",
          "begun",
          "made",
          "metAt",
          "ratifiedAt",
          "joined");
  private static final List<String> ROLES =
      List.of("role", "roles", "roles[0]", "authorities", "appointments[0].role");
  private static final List<String> POWERS =
      List.of("admin", "isAdmin", "approved", "proven", "enabled", "office", "_method");

  private final Map<String, String> fields = new LinkedHashMap<>();

  Smuggled(String school, String person) {
    SCHOOLS.forEach(name -> fields.put(name, school));
    PEOPLE.forEach(name -> fields.put(name, person));
    TIMES.forEach(name -> fields.put(name, LONG_GONE + "T23:59:59Z"));
    ROLES.forEach(name -> fields.put(name, "it_administrator"));
    POWERS.forEach(name -> fields.put(name, "true"));
    fields.put("class.module.classLoader.x", "1");
  }

  /// The form of roles is not tried: there these are what is asked for. Nor is what ends sessions.
  static boolean fits(HtmlForm form) {
    return form.verb().equals("POST")
        && !form.withFile()
        && !form.handler().contains("sessions")
        && !form.handler().contains("/roles");
  }

  Answer into(HtmlForm form) {
    var known = form.fields().stream().map(HtmlForm.Field::name).collect(Collectors.toSet());
    var all = new ArrayList<>(form.plausible());
    fields.forEach((name, value) -> {
      if (!known.contains(name)) {
        all.add(Map.entry(name, value));
      }
    });
    return form.caller().post(form.action(), all);
  }
}
