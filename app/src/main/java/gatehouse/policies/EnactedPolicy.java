package gatehouse.policies;

import gatehouse.capabilities.Capability;
import gatehouse.enactment.Enactment;
import gatehouse.enactment.Status;
import gatehouse.packs.PackInfo;
import gatehouse.packs.Reading;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A policy with how far each of its clauses is enacted.
public record EnactedPolicy(PackInfo info, List<Enactment> clauses) {
  /// How many clauses there are of each status, in the order of the statuses.
  public record Total(String policy, int clauses, Map<Status, Long> byStatus) {
    public long of(Status status) {
      return byStatus.getOrDefault(status, 0L);
    }
  }

  /// What one capability does, and for how many clauses it is proved or planned.
  public record CapabilityTotal(Capability capability, long enacted, long planned) {}

  private record Used(Capability capability, Status status) {}

  public EnactedPolicy {
    clauses = List.copyOf(clauses);
  }

  public static EnactedPolicy of(Reading reading) {
    return new EnactedPolicy(reading.pack().info(), Enactment.of(reading));
  }

  public Total total() {
    return total(info.id(), clauses);
  }

  public static Total sum(Collection<EnactedPolicy> policies) {
    return total("", policies.stream().flatMap(p -> p.clauses().stream()).toList());
  }

  /// The capabilities that some clause names, those wanted by most clauses first.
  public static List<CapabilityTotal> capabilities(Collection<EnactedPolicy> policies) {
    Map<Capability, List<Used>> uses =
        policies.stream()
            .flatMap(policy -> policy.clauses().stream())
            .flatMap(enactment -> enactment.uses().stream())
            .map(use -> new Used(use.capability(), use.status()))
            .collect(
                Collectors.groupingBy(Used::capability, LinkedHashMap::new, Collectors.toList()));
    return uses.entrySet().stream()
        .map(e -> capability(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingLong(c -> -(c.enacted() + c.planned())))
        .toList();
  }

  private static CapabilityTotal capability(Capability capability, List<Used> uses) {
    long enacted = uses.stream().filter(use -> use.status() == Status.ENACTED).count();
    return new CapabilityTotal(capability, enacted, uses.size() - enacted);
  }

  private static Total total(String policy, List<Enactment> clauses) {
    Map<Status, Long> counts = new LinkedHashMap<>();
    Arrays.stream(Status.values())
        .forEach(s -> counts.put(s, clauses.stream().filter(c -> c.status() == s).count()));
    return new Total(policy, clauses.size(), counts);
  }
}
