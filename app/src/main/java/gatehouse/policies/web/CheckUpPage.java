package gatehouse.policies.web;

import gatehouse.packs.PackInfo;
import gatehouse.policies.CheckUp;
import gatehouse.policies.Finding;
import gatehouse.policies.ShortName;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;

/// What a check-up of a policy found.
public record CheckUpPage(PackInfo info, List<Finding> findings) implements Page {
  public CheckUpPage {
    findings = List.copyOf(findings);
  }

  @Override
  public String title() {
    return "Check-up, " + shortName();
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  public String shortName() {
    return ShortName.of(info.id());
  }

  public List<Finding.Weight> weights() {
    return Arrays.stream(Finding.Weight.values()).filter(w -> !of(w).isEmpty()).toList();
  }

  public List<Finding> of(Finding.Weight weight) {
    return findings.stream().filter(finding -> finding.weight() == weight).toList();
  }

  public long count(Finding.Weight weight) {
    return CheckUp.counts(findings).getOrDefault(weight, 0L);
  }
}
