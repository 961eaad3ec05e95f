package gatehouse.access;

import gatehouse.shell.NotFound;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// The one place that says who may do what. Whatever it does not grant is refused.
///
/// In order: the school, the role's right in the [Matrix], the second factor for what is sensitive,
/// and last the conflict rule, which always wins.
@Service
public class Permissions {
  /// How long a second factor counts for what is sensitive.
  public static final Duration PROOF_LASTS = Duration.ofMinutes(15);

  private static final Logger log = LoggerFactory.getLogger(Permissions.class);

  private final Matrix matrix;
  private final ConflictRule conflicts;
  private final InstantSource clock;

  Permissions(ConflictRule conflicts, InstantSource clock) {
    this.matrix = Matrix.shipped();
    this.conflicts = conflicts;
    this.clock = clock;
  }

  /// Whether the page may be asked for at all; which things on it, [#refusal] decides for each.
  public Optional<Refusal> refusalOfPage(Subject subject, Act act, Resource resource) {
    return matrix.right(subject.roles(), act, resource) == Right.NONE
        ? Optional.of(Refusal.NO_RIGHT)
        : unproven(subject, resource);
  }

  /// Why not, or empty if they may.
  public Optional<Refusal> refusal(Subject subject, Act act, Resource resource, Target target) {
    if (!subject.school().equals(target.school())) {
      return Optional.of(Refusal.OTHER_SCHOOL);
    }
    if (!covers(matrix.right(subject.roles(), act, resource), subject, target)) {
      return Optional.of(Refusal.NO_RIGHT);
    }
    return unproven(subject, resource)
        .or(() -> act == Act.SEE ? Optional.empty() : conflicts.refusal(subject, resource, target));
  }

  public boolean may(Subject subject, Act act, Resource resource, Target target) {
    return refusal(subject, act, resource, target).isEmpty();
  }

  /// As [#refusal], for what does not exist for those who may not.
  ///
  /// @throws NotFound if they may not
  public void require(Subject subject, Act act, Resource resource, Target target) {
    refusal(subject, act, resource, target)
        .ifPresent(why -> {
          log(subject, act, resource, why);
          throw new NotFound("There is no such page for you.");
        });
  }

  /// Leaves a line of whoever tries what they may not (OWASP ASVS 5.0, 16.3.2): ids and no names. A
  /// second factor that is still to be shown is no try.
  void log(Subject subject, Act act, Resource resource, Refusal why) {
    if (why != Refusal.SECOND_FACTOR_NEEDED) {
      log.info(
          "{} of {} may not {} {}: {}", subject.person(), subject.school(), act, resource, why);
    }
  }

  private static boolean covers(Right right, Subject subject, Target target) {
    return switch (right) {
      case NONE -> false;
      case ALL -> true;
      case OWN ->
          target.about().contains(subject.person()) || target.by().contains(subject.person());
    };
  }

  private Optional<Refusal> unproven(Subject subject, Resource resource) {
    var since = clock.instant().minus(PROOF_LASTS);
    var proven = subject.secondFactor().filter(time -> time.isAfter(since)).isPresent();
    return resource.sensitive() && !proven
        ? Optional.of(Refusal.SECOND_FACTOR_NEEDED)
        : Optional.empty();
  }
}
