package gatehouse.schools.web;

import gatehouse.calendar.Jurisdiction;
import gatehouse.schools.Address;
import gatehouse.schools.Contact;
import gatehouse.schools.ContactLine;
import gatehouse.schools.Jurisdictions;
import gatehouse.schools.PolicyChoices;
import gatehouse.schools.School;
import gatehouse.schools.Settings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The settings of a school as a form.
final class SettingsForm {
  static final String NAME = "name";
  static final String ADDRESS = "address";
  static final String JURISDICTION = "jurisdiction";
  static final String POLICY = "policy";

  private final PolicyChoices policies;

  SettingsForm(PolicyChoices policies) {
    this.policies = policies;
  }

  /// What came of reading the form: settings if nothing is wrong.
  record Result(Answers answers, Optional<Settings> settings) {}

  static List<String> fields() {
    var fields = new ArrayList<>(List.of(NAME, ADDRESS, JURISDICTION, POLICY));
    for (var line : ContactLine.values()) {
      fields.add(field(line));
    }
    return fields;
  }

  static String field(ContactLine line) {
    return line.name().toLowerCase(Locale.ROOT);
  }

  static Answers of(Settings settings) {
    var values = new LinkedHashMap<String, String>();
    values.put(NAME, settings.school().name());
    values.put(ADDRESS, settings.school().address().value());
    values.put(JURISDICTION, Jurisdictions.code(settings.school().jurisdiction()));
    values.put(POLICY, settings.school().policy().orElse(""));
    for (var line : ContactLine.values()) {
      values.put(field(line), settings.contact().line(line).orElse(""));
    }
    return Answers.of(values);
  }

  /// @param before the school as it was when the form was opened
  Result read(Answers typed, School before) {
    var reader = new FormReader(typed);
    var school = reader.read(NAME, before, School::called);
    school = reader.read(ADDRESS, school, (s, text) -> s.at(new Address(text)));
    school = reader.read(JURISDICTION, school, (s, text) -> s.under(jurisdiction(text)));
    school = reader.read(POLICY, school, this::following);
    var contact = contact(reader);
    return new Result(
        reader.answers(),
        reader.answers().faulty() ? Optional.empty() : Optional.of(new Settings(school, contact)));
  }

  private static Contact contact(FormReader reader) {
    var lines = new EnumMap<ContactLine, String>(ContactLine.class);
    for (var line : ContactLine.values()) {
      var read =
          reader.read(field(line), Contact.UNKNOWN, (_, text) -> new Contact(Map.of(line, text)));
      lines.putAll(read.lines());
    }
    return new Contact(lines);
  }

  private School following(School school, String policy) {
    if (policy.isEmpty()) {
      return school.withoutPolicy();
    }
    return policies
        .find(policy)
        .map(choice -> school.following(choice.id()))
        .orElseThrow(() -> new IllegalArgumentException("Choose one of the policies, or none"));
  }

  static Jurisdiction jurisdiction(String text) {
    return Jurisdictions.ofCode(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Choose in which part of the United Kingdom the school is"));
  }

  /// Where what was typed differs from what is stored, in words.
  List<Difference> differences(Answers typed, Answers stored) {
    return fields().stream()
        .filter(field -> !typed.value(field).equals(stored.value(field)))
        .map(field ->
            new Difference(
                field,
                label(field),
                words(field, typed.value(field)),
                words(field, stored.value(field))))
        .toList();
  }

  static String label(String field) {
    return switch (field) {
      case NAME -> "Name of the school";
      case ADDRESS -> "Short name in web addresses";
      case JURISDICTION -> "Bank holidays of";
      case POLICY -> "Policy";
      case String line -> ContactLine.valueOf(line.toUpperCase(Locale.ROOT)).words();
    };
  }

  private String words(String field, String value) {
    return switch (field) {
      case JURISDICTION -> words(value);
      case POLICY -> policies.find(value).map(choice -> choice.name()).orElse(value);
      default -> value;
    };
  }

  private static String words(String jurisdiction) {
    return Jurisdictions.ofCode(jurisdiction).map(Jurisdiction::title).orElse(jurisdiction);
  }
}
