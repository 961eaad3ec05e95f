package gatehouse.ledger;

import java.util.Arrays;
import java.util.List;

/// The complete subtrees over the leaves from `begin` to `end`, so that parts of the tree can be
/// added up apart and joined. Mutable and without garbage, for millions of leaves; the same as a
/// [Frontier] where it begins at 0.
final class Peaks {
  /// On the way up from `begin` and down to `end` at most one of each level.
  private static final int MOST = 2 * Long.SIZE;

  private final Sha sha;
  private final long begin;
  private long end;
  private final byte[] hashes = new byte[MOST * Sha.LENGTH];
  private final byte[] levels = new byte[MOST];
  private int count;

  Peaks(long begin, Sha sha) {
    this.begin = begin;
    this.end = begin;
    this.sha = sha;
  }

  static Peaks of(Frontier frontier) {
    Peaks peaks = new Peaks(0, new Sha());
    List<Place> places = new Span(0, frontier.size()).places();
    for (int i = 0; i < places.size(); i++) {
      peaks.push(places.get(i).level(), frontier.peaks().get(i).bytes(), 0);
    }
    return peaks;
  }

  long begin() {
    return begin;
  }

  long end() {
    return end;
  }

  boolean isEmpty() {
    return begin == end;
  }

  void add(byte[] leaf) {
    push(0, leaf, 0);
  }

  /// Takes over the leaves that follow.
  void append(Peaks next) {
    for (int i = 0; i < next.count; i++) {
      push(next.levels[i], next.hashes, i * Sha.LENGTH);
    }
  }

  private void push(int level, byte[] from, int at) {
    System.arraycopy(from, at, hashes, count * Sha.LENGTH, Sha.LENGTH);
    long index = end >>> level;
    int height = level;
    while ((index & 1) == 1 && (index - 1) << height >= begin) {
      count--;
      sha.node(hashes, count * Sha.LENGTH);
      index >>>= 1;
      height++;
    }
    levels[count++] = (byte) height;
    end += 1L << level;
  }

  Hash root() {
    if (count == 0) {
      return Hash.OF_NOTHING;
    }
    byte[] folding = hashes.clone();
    for (int i = count - 2; i >= 0; i--) {
      sha.node(folding, i * Sha.LENGTH);
    }
    return Hash.of(Arrays.copyOf(folding, Sha.LENGTH));
  }
}
