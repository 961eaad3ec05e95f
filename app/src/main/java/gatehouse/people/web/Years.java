package gatehouse.people.web;

import gatehouse.people.YearGroup;
import gatehouse.shell.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The year groups to choose from.
final class Years {
  private Years() {}

  static List<Choice> choices(List<YearGroup> years, String none) {
    return Stream.concat(
            Stream.of(Choice.of("", none)),
            years.stream().map(year -> Choice.of(year.code(), year.words())))
        .toList();
  }

  static List<YearGroup> all() {
    return Arrays.asList(YearGroup.values());
  }
}
