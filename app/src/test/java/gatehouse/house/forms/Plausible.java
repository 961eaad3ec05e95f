package gatehouse.house.forms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What somebody might well type into a field of this name, so that a form is refused for what a
/// test types into another.
final class Plausible {
  static final String PASSWORD = "copper willow ladder";

  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final Map<Pattern, Supplier<String>> ANSWERS = new LinkedHashMap<>();

  static {
    says("e?mail", () -> "jo" + PEOPLE.incrementAndGet() + "@fernhill.example");
    says("reference", () -> "T" + PEOPLE.incrementAndGet());
    says("address", () -> "teal-" + PEOPLE.incrementAndGet());
    says("telephone", () -> "01632 960 001");
    says("postcode", () -> "AB10 1XG");
    says("born", () -> "27 3 2015");
    says("password|current", () -> PASSWORD);
    says("code", () -> "123456");
    says(
        "issuer",
        () -> "https://login.microsoftonline.com/0f2d7c1e-5a0b-4c7e-9d55-3c1f0e6b8a21/v2.0");
    says("domain", () -> "fernhill.example");
    says("[a-z]+day-from-1", () -> "8:30");
    says("[a-z]+day-until-1", () -> "15:15");
    says("[a-z]+day-(?:from|until)-2", () -> "");
    says("inset", () -> today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).toString());
    says(
        "(?:.*-)?(?:first|last)(?:-[0-9a-f-]{36})?|starts?|ends?|until|closes|on|from|next|review|day|date|met",
        () -> today().toString());
    says("present|members|minutes|number|percent.*", () -> "7");
    says(".*", () -> "Teal");
  }

  private Plausible() {}

  private static void says(String name, Supplier<String> answer) {
    ANSWERS.put(Pattern.compile(name), answer);
  }

  static String answer(String name) {
    return ANSWERS.entrySet().stream()
        .filter(each -> each.getKey().matcher(name).matches())
        .findFirst()
        .orElseThrow()
        .getValue()
        .get();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }
}
