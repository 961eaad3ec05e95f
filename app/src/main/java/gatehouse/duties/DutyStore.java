package gatehouse.duties;

import gatehouse.people.PersonId;
import gatehouse.tenancy.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps the duties of the school for which this thread works, and when to look at each again.
interface DutyStore {
  /// Returns whether it was added: not if the school has one for the same occasion.
  boolean add(Duty.Open duty);

  /// Returns whether it was saved: not if somebody else has changed it since.
  boolean save(Duty duty);

  Optional<Duty> find(DutyId id);

  Optional<Duty> find(String once);

  /// What this person, or any holder of a role, has still to do; the most pressing first.
  List<Duty.Open> openFor(PersonId person);

  /// What is to be done at the school, the most pressing first.
  List<Duty.Open> open(int limit);

  /// All that are open of this kind.
  List<Duty.Open> open(String kind);

  /// What has gone further because it was not done in time.
  List<Duty.Open> escalated(int limit);

  void escalate(DutyId id, Instant at);

  /// How the duties under each clause stand.
  Map<String, Standing> standings(Instant now);

  Digest digest(PersonId person);

  void wish(PersonId person, Digest digest);

  /// When to look at a duty next, having looked at it now.
  void look(DutyId id, Instant looked, Instant next);

  void lookNoMore(DutyId id);

  /// Duties of any school at which somebody must look; nobody else gets the same until then.
  List<Due> take(Instant now, Instant until, int limit);

  /// A duty at which it is time to look.
  record Due(SchoolId school, DutyId duty, Instant looked) {}
}
