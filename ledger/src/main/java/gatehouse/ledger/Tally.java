package gatehouse.ledger;

import gatehouse.ledger.Verdict.Broken;
import gatehouse.ledger.Verdict.Sound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Adds up a record's tree in its order and compares it with what was signed; stops at the first
/// fault.
final class Tally {
  private final Origin origin;
  private final Trust trust;
  private final long stated;
  private final Peaks tree;
  private final NavigableMap<Long, List<SignedCheckpoint>> kept = new TreeMap<>();
  private final NavigableMap<Long, List<SignedCheckpoint>> held = new TreeMap<>();
  private long proven;
  private long provenOutside;
  private int heldMet;
  private @Nullable Broken broken;

  /// @param stated how many entries the record says it has; 0 if it does not say
  Tally(Origin origin, Trust trust, long stated, Frontier begun) {
    this.origin = origin;
    this.trust = trust;
    this.stated = stated;
    this.tree = Peaks.of(begun);
    this.proven = begun.size();
    this.provenOutside = begun.size();
    await(held, trust.held());
    if (!trust.held().stream().allMatch(c -> trust.isGenuine(c, origin))) {
      fail(Fault.FOREIGN_CHECKPOINT, 0, 0);
    }
    meet();
  }

  /// Checkpoints of the record itself, to be compared when their size is reached.
  void await(Collection<SignedCheckpoint> checkpoints) {
    await(kept, checkpoints);
    meet();
  }

  private void await(
      Map<Long, List<SignedCheckpoint>> where, Collection<SignedCheckpoint> checkpoints) {
    for (SignedCheckpoint signed : checkpoints) {
      long size = signed.checkpoint().size();
      if (size >= tree.end()) {
        where.computeIfAbsent(size, _ -> new ArrayList<>()).add(signed);
      }
    }
  }

  /// The sizes at which something is to be compared.
  long[] stops() {
    return held.keySet().stream().mapToLong(Long::longValue).toArray();
  }

  Trust trust() {
    return trust;
  }

  long size() {
    return tree.end();
  }

  boolean isBroken() {
    return broken != null;
  }

  void add(byte[] leaf) {
    tree.add(leaf);
    meet();
  }

  void append(Peaks stretch) {
    if (stretch.begin() == size()) {
      tree.append(stretch);
      meet();
    } else {
      misplaced(stretch.begin() + 1);
    }
  }

  /// Another entry than the next stands next.
  void misplaced(long found) {
    if (found == size() && found > 0) {
      fail(Fault.TWICE, found, found);
    } else {
      fail(Fault.OUT_OF_PLACE);
    }
  }

  /// The next entry is not what it should be.
  void fail(Fault fault) {
    fail(fault, size() + 1, size() + 1);
  }

  /// After all entries there is no closing checkpoint.
  void unclosed() {
    fail(Fault.UNCLOSED, size(), size());
  }

  /// The export's heading says another number of entries.
  void failHeading() {
    fail(Fault.NO_EXPORT, 0, 0);
  }

  private void fail(Fault fault, long first, long last) {
    if (broken == null) {
      broken = new Broken(fault, first, last, Math.min(proven, first), stated);
    }
  }

  private void meet() {
    List<SignedCheckpoint> outside = held.get(size());
    if (outside != null && !isBroken()) {
      outside.forEach(this::compareHeld);
    }
    List<SignedCheckpoint> inside = kept.get(size());
    if (inside != null && !isBroken()) {
      inside.forEach(signed -> seal(genuine(signed)));
    }
  }

  private void compareHeld(SignedCheckpoint signed) {
    if (tree.root().equals(signed.checkpoint().root())) {
      heldMet++;
      provenOutside = size();
      proven = size();
    } else {
      // The same key has signed two stories, so its checkpoints inside the record prove nothing.
      proven = provenOutside;
      fail(Fault.CONTRADICTED, Math.min(proven + 1, size()), size());
    }
  }

  private Optional<SignedCheckpoint> genuine(SignedCheckpoint signed) {
    return Optional.of(signed).filter(s -> trust.isGenuine(s, origin));
  }

  /// The record has a checkpoint here; empty if it is not genuine.
  void seal(Optional<SignedCheckpoint> genuine) {
    genuine
        .map(SignedCheckpoint::checkpoint)
        .ifPresentOrElse(this::compare, () -> fail(Fault.FALSE_CHECKPOINT, size(), size()));
  }

  private void compare(Checkpoint checkpoint) {
    if (checkpoint.size() > size()) {
      fail(Fault.SHORTENED, size() + 1, checkpoint.size());
    } else if (checkpoint.size() < size()) {
      fail(Fault.NOT_AS_SIGNED, checkpoint.size() + 1, size());
    } else if (!checkpoint.root().equals(tree.root())) {
      fail(Fault.NOT_AS_SIGNED, Math.min(proven + 1, size()), size());
    } else {
      proven = size();
    }
  }

  Verdict verdict() {
    if (!isBroken()) {
      notReached(held);
      notReached(kept);
    }
    return broken != null ? broken : new Sound(origin, size(), tree.root(), proven, heldMet);
  }

  private void notReached(NavigableMap<Long, List<SignedCheckpoint>> awaited) {
    for (List<SignedCheckpoint> unmet : awaited.tailMap(size(), false).values()) {
      for (SignedCheckpoint signed : unmet) {
        long size = signed.checkpoint().size();
        if (genuine(signed).isPresent()) {
          fail(Fault.SHORTENED, size() + 1, size);
        } else {
          fail(Fault.FALSE_CHECKPOINT, size, size);
        }
      }
    }
  }
}
