package gatehouse.ledger;

import java.util.ArrayList;
import java.util.List;

/// The leaves from one index up to but not including another; `from` is where a subtree begins.
record Span(long from, long to) {
  long length() {
    return to - from;
  }

  /// Where RFC 9162 section 2.1.1 divides it: after the largest power of two smaller than its
  /// length.
  long middle() {
    return from + Long.highestOneBit(length() - 1);
  }

  Span left() {
    return new Span(from, middle());
  }

  Span right() {
    return new Span(middle(), to);
  }

  /// The complete subtrees that it consists of, from the left.
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (long at = from; at < to; at += 1L << places.getLast().level()) {
      int level = 63 - Long.numberOfLeadingZeros(to - at);
      places.add(new Place(level, at >>> level));
    }
    return places;
  }
}
