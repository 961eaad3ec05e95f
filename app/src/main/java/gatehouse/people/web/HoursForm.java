package gatehouse.people.web;

import gatehouse.people.WorkingHours;
import gatehouse.people.WorkingHours.Stretch;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads and fills the form for working hours.
final class HoursForm {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*(am|pm)?");
  private static final String ADVICE = "Enter a time like 8:30 or 15:15";

  private HoursForm() {}

  static String name(DayOfWeek day, String part) {
    return day.name().toLowerCase(Locale.ROOT) + "-" + part;
  }

  static Form filled(WorkingHours hours, int version) {
    var form =
        Form.empty()
            .with("version", Integer.toString(version))
            .with("holidays", hours.termTimeOnly() ? "no" : "yes");
    for (var day : DayOfWeek.values()) {
      var stretches = hours.on(day);
      for (var index = 0; index < stretches.size(); index++) {
        var stretch = stretches.get(index);
        form =
            form.with(name(day, "from-" + (index + 1)), stretch.from().toString())
                .with(name(day, "until-" + (index + 1)), stretch.until().toString());
      }
    }
    return form;
  }

  static Optional<WorkingHours> read(Reading reading) {
    var stretches = new ArrayList<Stretch>();
    for (var day : DayOfWeek.values()) {
      var ofDay = new ArrayList<Stretch>();
      stretch(reading, day, "1").ifPresent(ofDay::add);
      stretch(reading, day, "2").ifPresent(ofDay::add);
      refuseOverlap(reading, day, ofDay);
      stretches.addAll(ofDay);
    }
    return reading.form().isWrong()
        ? Optional.empty()
        : Optional.of(new WorkingHours(!reading.form().text("holidays").equals("yes"), stretches));
  }

  private static Optional<Stretch> stretch(Reading reading, DayOfWeek day, String number) {
    var from = name(day, "from-" + number);
    var until = name(day, "until-" + number);
    if (reading.form().text(from).isBlank() && reading.form().text(until).isBlank()) {
      return Optional.empty();
    }
    var starts = reading.must(from, HoursForm::time);
    var ends = reading.must(until, HoursForm::time);
    return starts.isEmpty() || ends.isEmpty()
        ? Optional.empty()
        : reading.must(until, _ -> new Stretch(day, starts.get(), ends.get()));
  }

  private static void refuseOverlap(Reading reading, DayOfWeek day, List<Stretch> stretches) {
    reading.must(name(day, "from-2"), _ -> new WorkingHours(true, stretches));
  }

  private static LocalTime time(String text) {
    var said = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!said.matches()) {
      throw new IllegalArgumentException(ADVICE);
    }
    try {
      var minutes = said.group(2) == null ? "00" : said.group(2);
      var hour = hour(Integer.parseInt(said.group(1)), said.group(3) == null ? "" : said.group(3));
      return LocalTime.parse("%02d:%s".formatted(hour, minutes));
    } catch (DateTimeParseException _) {
      throw new IllegalArgumentException(ADVICE);
    }
  }

  private static int hour(int said, String half) {
    if (half.isEmpty()) {
      return said;
    }
    var onClock = said % 12;
    return said < 1 || said > 12 ? 99 : half.equals("pm") ? onClock + 12 : onClock;
  }
}
