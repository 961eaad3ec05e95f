package gatehouse.cli;

import gatehouse.capabilities.Capabilities;
import gatehouse.capabilities.Capability;
import gatehouse.capabilities.Part;
import gatehouse.enactment.Enactment;
import gatehouse.enactment.Status;
import gatehouse.packs.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The report as a page for people, kept as `docs/clauses.md`.
final class ReportMarkdown {
  private static final int LONGEST = 120;

  private final StringBuilder out = new StringBuilder();

  private ReportMarkdown() {}

  static String of(Map<Reading, List<Enactment>> enacted) {
    ReportMarkdown page = new ReportMarkdown();
    page.head();
    page.totals(enacted);
    page.capabilities();
    enacted.forEach(page::policy);
    return page.out.toString();
  }

  private void head() {
    out.append(
        """
        # How each clause is enacted

        Made by `./gatehouse report --markdown > docs/clauses.md`; a test fails when it is out of date. A capability
        counts as enacted only if a test exercises it, and `decides` is proved clause by clause by the packs' examples;
        nothing here is set by hand. A tick marks what is enacted and tested, the rest is planned.

        """);
  }

  private void totals(Map<Reading, List<Enactment>> enacted) {
    out.append("| policy |");
    for (Status status : Status.values()) {
      out.append(' ').append(status.title()).append(" |");
    }
    out.append(" clauses |\n|---|").repeat("--:|", Status.values().length + 1).append('\n');
    enacted.forEach((reading, clauses) -> total(reading.pack().info().id(), clauses));
    total("**all**", enacted.values().stream().flatMap(List::stream).toList());
  }

  private void total(String name, List<Enactment> clauses) {
    out.append("| ").append(name).append(" |");
    for (Status status : Status.values()) {
      out.append(' ').append(ReportCommand.count(clauses, status)).append(" |");
    }
    out.append(' ').append(clauses.size()).append(" |\n");
  }

  private void capabilities() {
    out.append("\n## The capabilities\n");
    for (Part part : Part.values()) {
      out.append("\n**").append(part.title()).append("**\n\n");
      Capabilities.list().stream().filter(c -> c.part() == part).forEach(this::capability);
    }
  }

  private void capability(Capability capability) {
    out.append("- `").append(capability.id()).append("` ").append(capability.says()).append('\n');
  }

  private void policy(Reading reading, List<Enactment> clauses) {
    out.append("\n## ").append(reading.pack().info().title());
    out.append(" (").append(reading.pack().info().id()).append(")\n\n");
    out.append("| clause | ref | in our words | enacted by | status |\n|---|---|---|---|---|\n");
    clauses.forEach(this::clause);
  }

  private void clause(Enactment enacted) {
    String reason = enacted.reason().isEmpty() ? "" : ": " + shortened(enacted.reason());
    row(
        enacted.clause().id().value(),
        enacted.clause().ref(),
        shortened(enacted.clause().says()),
        enacted.uses().stream().map(ReportMarkdown::use).collect(Collectors.joining(", ")),
        enacted.status().title() + reason);
  }

  private static String use(Enactment.Use use) {
    String tick = use.status() == Status.ENACTED ? " ✓" : "";
    return "`" + use.capability().id() + "`" + tick;
  }

  private void row(String... cells) {
    for (String cell : cells) {
      out.append("| ").append(cell.replace("|", "\\|").replace('\n', ' ')).append(' ');
    }
    out.append("|\n");
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    return text.substring(0, space < 0 ? LONGEST - 1 : space) + "…";
  }
}
