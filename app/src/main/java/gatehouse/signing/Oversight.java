package gatehouse.signing;

import gatehouse.duties.Duties;
import gatehouse.duties.Duty;
import gatehouse.people.PersonId;
import gatehouse.records.Names;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Signed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has signed the school's policy, who has not, and who is late.
@Service
public class Oversight {
  private final SignatureStore store;
  private final Duties duties;
  private final Names names;
  private final Clock clock;

  Oversight(SignatureStore store, Duties duties, Names names, Clock clock) {
    this.store = store;
    this.duties = duties;
    this.names = names;
    this.clock = clock;
  }

  /// Somebody who is asked to sign.
  ///
  /// @param due by when, in one sentence; empty once they have answered
  public record Entry(Signature signature, String name, String due, boolean late) {
    public PersonId person() {
      return signature.request().person();
    }
  }

  /// How a group stands.
  ///
  /// @param bound how many are asked
  /// @param signed how many have signed, those included whose signature was carried over
  public record Count(Cohort cohort, long bound, long signed, long refused, long late) {
    public long missing() {
      return bound - signed - refused;
    }
  }

  /// Everybody who is asked to sign an edition, by name; those who need not any longer are left
  /// out.
  @Transactional(readOnly = true)
  public List<Entry> of(EditionId edition) {
    var asked =
        store.of(edition).stream().filter(signature -> !(signature instanceof Released)).toList();
    var open = open();
    var names = names(asked);
    return asked.stream()
        .map(signature -> entry(signature, names, open))
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  /// By when somebody signs, in one sentence; empty if nothing is to be done.
  @Transactional(readOnly = true)
  public Optional<String> due(Signature signature) {
    return duties
        .find(signature.request().occasion())
        .filter(Duty.Open.class::isInstance)
        .map(duty -> ((Duty.Open) duty).due().says());
  }

  /// How each group stands; groups of which nobody is asked are left out.
  public static List<Count> counts(List<Entry> entries) {
    return Arrays.stream(Cohort.values())
        .map(cohort -> count(cohort, entries))
        .filter(count -> count.bound() > 0)
        .toList();
  }

  private static Count count(Cohort cohort, List<Entry> all) {
    var entries =
        all.stream().filter(e -> e.signature().request().cohorts().contains(cohort)).toList();
    return new Count(
        cohort,
        entries.size(),
        number(entries, entry -> entry.signature() instanceof Signed),
        number(entries, entry -> entry.signature() instanceof Refused),
        number(entries, Entry::late));
  }

  private static long number(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).count();
  }

  private Map<String, Duty.Open> open() {
    Map<String, Duty.Open> open = new HashMap<>();
    duties.open(SigningDuties.SIGN).forEach(duty -> open.put(duty.task().once(), duty));
    return open;
  }

  private Map<UUID, String> names(List<Signature> signatures) {
    return names.of(
        signatures.stream()
            .map(signature -> signature.request().person().value())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Entry entry(Signature signature, Map<UUID, String> names, Map<String, Duty.Open> open) {
    var request = signature.request();
    var name = names.getOrDefault(request.person().value(), "Somebody who has left");
    var duty = open.get(request.occasion());
    return signature instanceof Asked && duty != null
        ? new Entry(signature, name, duty.due().says(), duty.lateAt(clock.instant()))
        : new Entry(signature, name, "", false);
  }
}
