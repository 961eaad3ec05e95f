package gatehouse.duties;

import gatehouse.calendar.Pause;
import gatehouse.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that somebody must do.
public sealed interface Duty {
  DutyId id();

  Task task();

  /// It is to be done.
  ///
  /// @param pauses the times in which its clock stood still; the last may still be open
  /// @param version counts changes, so that none is lost
  record Open(DutyId id, Task task, DueDate due, List<Pause> pauses, int version) implements Duty {
    public Open {
      pauses = List.copyOf(pauses);
    }

    public boolean lateAt(Instant now) {
      return !onHold() && due.passedBy(now);
    }

    public boolean onHold() {
      return !pauses.isEmpty() && pauses.getLast().until() == null;
    }

    /// It was done.
    ///
    /// @param by empty if the service saw it done by itself
    public Met met(Instant at, Optional<PersonId> by, String how) {
      return new Met(id, task, due, at, by, how, version);
    }

    /// It need not be done after all.
    public Withdrawn withdrawn(Instant at, String why) {
      return new Withdrawn(id, task, at, why, version);
    }

    /// The pauses with one more that begins now; the same if the clock stands still already.
    List<Pause> heldAt(Instant now) {
      return onHold()
          ? pauses
          : Stream.concat(pauses.stream(), Stream.of(new Pause(now, null))).toList();
    }

    /// The pauses with the open one ended now.
    List<Pause> resumedAt(Instant now) {
      return onHold()
          ? Stream.concat(
                  pauses.stream().limit(pauses.size() - 1L),
                  Stream.of(new Pause(pauses.getLast().from(), now)))
              .toList()
          : pauses;
    }

    Open reckoned(DueDate due, List<Pause> pauses) {
      return new Open(id, task, due, pauses, version);
    }
  }

  /// It was done.
  record Met(
      DutyId id, Task task, DueDate due, Instant at, Optional<PersonId> by, String how, int version)
      implements Duty {
    public boolean inTime() {
      return !due.passedBy(at);
    }
  }

  /// It need not be done.
  record Withdrawn(DutyId id, Task task, Instant at, String why, int version) implements Duty {}
}
