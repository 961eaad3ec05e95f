package gatehouse.database;

import java.util.List;
import java.util.stream.Collectors;

/// Everything that the doctor found, in the order of the checks.
public record Diagnosis(List<Finding> findings) {

  public Diagnosis {
    findings = List.copyOf(findings);
  }

  /// Whether a school's data may be kept here.
  public boolean mayRun() {
    return findings.stream().noneMatch(Finding.Failure.class::isInstance);
  }

  /// All that somebody should look after.
  public List<Finding> troubles() {
    return findings.stream().filter(finding -> !(finding instanceof Finding.Ok)).toList();
  }

  /// One line for each finding.
  public String report() {
    return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }
}
