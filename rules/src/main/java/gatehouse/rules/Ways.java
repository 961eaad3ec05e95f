package gatehouse.rules;

import java.math.BigInteger;

/// Counts exactly, from the top down, the ways of filling in all variables of a space that pass
/// through each node of a diagram. A way that skips a variable passes with each of its values. The
/// counts go far beyond 64 bits, so each is kept as digits of 31 bits; the values of a slot are few
/// and those of facts a power of two, so that no general multiplication is needed.
final class Ways {
  private static final int BITS = 31;
  private static final long DIGIT = (1L << BITS) - 1;

  private final Space space;
  private final Reach reach;
  private final int digits;
  private final int[] through;
  private final long[] slotWays;
  private final int[] factBits;
  private final long[] scratch;

  Ways(Space space, Reach reach, int top) {
    this.space = space;
    this.reach = reach;
    this.slotWays = new long[space.size() + 1];
    this.factBits = new int[space.size() + 1];
    slotWays[0] = 1;
    for (int v = 0; v < space.size(); v++) {
      slotWays[v + 1] = slotWays[v] * space.variable(v).slotValues();
      factBits[v + 1] = factBits[v] + space.variable(v).facts();
    }
    int bits =
        factBits[space.size()] + Long.SIZE - Long.numberOfLeadingZeros(slotWays[space.size()]);
    this.digits = (bits + BITS) / BITS;
    this.through = new int[reach.size() * digits];
    this.scratch = new long[digits];
    scratch[0] = 1;
    pass(0, top);
  }

  /// Lets all ways through the node at a place go on to a child by one of its values.
  void step(int place, int child, int value) {
    int variable = reach.variable(place);
    int first = (Diagrams.LEAVES + place) * digits;
    for (int d = 0; d < digits; d++) {
      scratch[d] = through[first + d];
    }
    multiply(space.variable(variable).weight(value));
    pass(variable + 1, child);
  }

  /// Adds what is in hand to a node, times the ways through the variables skipped since `from`.
  private void pass(int from, int number) {
    int to = Diagrams.isLeaf(number) ? space.size() : reach.variable(number - Diagrams.LEAVES);
    multiply(slotWays[to] / slotWays[from]);
    int shift = factBits[to] - factBits[from];
    multiply(1L << (shift % BITS));
    add(number, shift / BITS);
  }

  private void multiply(long factor) {
    if (factor == 1) {
      return;
    }
    long carry = 0;
    for (int d = 0; d < digits; d++) {
      long product = scratch[d] * factor + carry;
      scratch[d] = product & DIGIT;
      carry = product >>> BITS;
    }
  }

  private void add(int number, int shift) {
    int first = number * digits;
    long carry = 0;
    for (int d = shift; d < digits; d++) {
      long sum = through[first + d] + scratch[d - shift] + carry;
      through[first + d] = (int) (sum & DIGIT);
      carry = sum >>> BITS;
    }
  }

  /// How many ways pass through the node of that number.
  BigInteger to(int number) {
    int first = number * digits;
    BigInteger count = BigInteger.ZERO;
    for (int d = digits - 1; d >= 0; d--) {
      count = count.shiftLeft(BITS).add(BigInteger.valueOf(through[first + d]));
    }
    return count;
  }
}
