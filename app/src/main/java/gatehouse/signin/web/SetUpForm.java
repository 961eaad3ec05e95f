package gatehouse.signin.web;

import gatehouse.calendar.Jurisdiction;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.schools.Jurisdictions;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.signin.FirstStart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was entered to set up an installation, with what is wrong with it.
///
/// @param values by the names of the fields
public record SetUpForm(Map<String, String> values, Map<String, String> faults) {
  public SetUpForm {
    values = Map.copyOf(values);
    faults = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(faults));
  }

  static SetUpForm empty() {
    return new SetUpForm(Map.of("kind", "school", "jurisdiction", "england_and_wales"), Map.of());
  }

  static SetUpForm read(Map<String, String> values) {
    var form = new SetUpForm(values, Map.of());
    var faults = new LinkedHashMap<String, String>();
    if (form.value("code").isBlank()) {
      faults.put("code", "Enter the set-up code");
    }
    if (!List.of("school", "trust").contains(form.value("kind"))) {
      faults.put("kind", "Choose a school or a trust");
    }
    var school = form.value("school").strip();
    if (school.isEmpty() || school.length() > LONGEST) {
      faults.put("school", "Enter the name, of at most " + LONGEST + " characters");
    }
    if (form.jurisdiction().isEmpty()) {
      faults.put("jurisdiction", "Choose where it is");
    }
    check(faults, "given", () -> new Name(form.value("given"), "-", Optional.empty()));
    check(faults, "family", () -> new Name("-", form.value("family"), Optional.empty()));
    check(faults, "email", () -> new Email(form.value("email")));
    return new SetUpForm(values, faults);
  }

  private static final int LONGEST = 100;

  private static void check(Map<String, String> faults, String field, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException fault) {
      faults.put(field, String.valueOf(fault.getMessage()));
    }
  }

  SetUpForm with(String field, String fault) {
    return new SetUpForm(values, Map.of(field, fault));
  }

  boolean isRight() {
    return faults.isEmpty();
  }

  FirstStart.Asked asked() {
    return new FirstStart.Asked(
        value("kind").equals("trust"),
        value("school").strip(),
        jurisdiction().orElseThrow(),
        Name.of(value("given"), value("family")),
        new Email(value("email")));
  }

  private Optional<Jurisdiction> jurisdiction() {
    return Jurisdictions.ofCode(value("jurisdiction"));
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public Field field(String name, String label) {
    return Field.of(name, label).withError(faults.get(name));
  }

  public List<Link> errors() {
    return faults.entrySet().stream()
        .map(fault -> new Link(fault.getValue(), "#" + fault.getKey()))
        .toList();
  }

  public List<Choice> kinds() {
    return List.of(
        Choice.of("school", "A school"),
        Choice.of("trust", "A trust or authority", "Its schools are added afterwards."));
  }

  public List<Choice> jurisdictions() {
    return Jurisdictions.choices();
  }
}
