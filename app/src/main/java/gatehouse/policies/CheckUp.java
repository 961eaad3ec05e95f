package gatehouse.policies;

import gatehouse.packs.Pack;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks a policy over as a careful clerk would: dates, law, gaps, and what its peers have.
@Component
public final class CheckUp {
  private final Policies policies;
  private final ReviewDates dates;
  private final OpenReadings readings;

  CheckUp(Policies policies, ReviewDates dates, OpenReadings readings) {
    this.policies = policies;
    this.dates = dates;
    this.readings = readings;
  }

  /// What was found, the most pressing first.
  public List<Finding> of(Pack pack) {
    return Stream.of(
            new FormalCheck(pack.info(), dates.of(pack.info())).findings(),
            new LawCheck(pack, policies.national().references()).findings(),
            new GapCheck(pack).findings(),
            new QuestionCheck(pack, readings).findings(),
            new PeerCheck(pack, peers(pack)).findings())
        .flatMap(found -> found)
        .sorted(Comparator.comparing(Finding::weight).thenComparing(Finding::kind))
        .toList();
  }

  /// How many findings there are of each weight.
  public static Map<Finding.Weight, Long> counts(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::weight, TreeMap::new, Collectors.counting()));
  }

  private List<Pack> peers(Pack pack) {
    return policies.all().stream()
        .map(reading -> reading.pack())
        .filter(other -> !other.info().id().equals(pack.info().id()))
        .toList();
  }
}
