package gatehouse.schools.web;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.Term;
import gatehouse.calendar.TermName;
import gatehouse.shell.NotFound;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A term as a form.
final class TermForm {
  static final String FIRST = "first";
  static final String LAST = "last";
  static final String HALF_FIRST = "half-first";
  static final String HALF_LAST = "half-last";
  static final List<String> FIELDS = List.of(FIRST, LAST, HALF_FIRST, HALF_LAST);

  private TermForm() {}

  /// What came of reading the form: a term if nothing is wrong.
  record Result(Answers answers, Optional<Term> term) {}

  static Answers of(Optional<Term> term) {
    var values = new LinkedHashMap<String, String>();
    FIELDS.forEach(field -> values.put(field, ""));
    term.ifPresent(known -> {
      values.put(FIRST, known.days().first().toString());
      values.put(LAST, known.days().last().toString());
      known.halfTerms().stream()
          .findFirst()
          .ifPresent(days -> {
            values.put(HALF_FIRST, days.first().toString());
            values.put(HALF_LAST, days.last().toString());
          });
    });
    return Answers.of(values);
  }

  static Result read(Answers typed, TermName name, AcademicYear year) {
    var reader = new FormReader(typed);
    var first = day(reader, FIRST, "Enter the first day of the term");
    var last = day(reader, LAST, "Enter the last day of the term");
    var days = range(reader, first, last, LAST, "The term must end after it begins");
    var halfTerm = halfTerm(reader);
    days.filter(range -> !AcademicYear.of(range.last()).equals(year))
        .ifPresent(_ -> reader.wrong(LAST, "Enter a last day within " + words(year)));
    var answers = reader.answers();
    return new Result(
        answers,
        answers.faulty()
            ? Optional.empty()
            : days.map(range -> new Term(name, range, halfTerm.stream().toList())));
  }

  private static Optional<DateRange> halfTerm(FormReader reader) {
    var typed = reader.answers();
    if (typed.value(HALF_FIRST).isEmpty() && typed.value(HALF_LAST).isEmpty()) {
      return Optional.empty();
    }
    var first =
        day(reader, HALF_FIRST, "Enter the first day of the half-term, or leave both empty");
    var last = day(reader, HALF_LAST, "Enter the last day of the half-term, or leave both empty");
    return range(reader, first, last, HALF_LAST, "The half-term must end after it begins");
  }

  private static Optional<LocalDate> day(FormReader reader, String field, String whatToDo) {
    return reader.read(
        field, Optional.empty(), (_, text) -> Optional.of(Dates.require(text, whatToDo)));
  }

  private static Optional<DateRange> range(
      FormReader reader,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      String field,
      String whatToDo) {
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      reader.wrong(field, whatToDo);
      return Optional.empty();
    }
    return Optional.of(new DateRange(first.get(), last.get()));
  }

  static List<Difference> differences(Answers typed, Answers stored) {
    return FIELDS.stream()
        .filter(field -> !typed.value(field).equals(stored.value(field)))
        .map(field ->
            new Difference(
                field, label(field), words(typed.value(field)), words(stored.value(field))))
        .toList();
  }

  static String label(String field) {
    return switch (field) {
      case FIRST -> "First day";
      case LAST -> "Last day";
      case HALF_FIRST -> "First day of the half-term";
      default -> "Last day of the half-term";
    };
  }

  private static String words(String day) {
    return Dates.read(day).map(Dates::words).orElse(day);
  }

  private static String words(AcademicYear year) {
    return "the school year, " + Dates.words(year.days().first(), year.days().last());
  }

  static String path(TermName name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  static String title(TermName name) {
    return Character.toUpperCase(name.title().charAt(0)) + name.title().substring(1) + " term";
  }

  /// @throws NotFound if there is no such term
  static TermName name(String path) {
    for (var name : TermName.values()) {
      if (path(name).equals(path)) {
        return name;
      }
    }
    throw new NotFound("There are the terms autumn, spring and summer.");
  }
}
