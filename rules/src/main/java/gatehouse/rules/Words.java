package gatehouse.rules;

/// Sets of facts as words of 64 bits.
final class Words {
  private Words() {}

  static long[] or(long[] a, long[] b) {
    long[] both = a.clone();
    for (int w = 0; w < both.length; w++) {
      both[w] |= b[w];
    }
    return both;
  }

  /// Adds the second to the first.
  static void add(long[] to, long[] more) {
    for (int w = 0; w < to.length; w++) {
      to[w] |= more[w];
    }
  }

  static boolean meet(long[] a, long[] b) {
    for (int w = 0; w < a.length; w++) {
      if ((a[w] & b[w]) != 0) {
        return true;
      }
    }
    return false;
  }

  static boolean anyOutside(long[] a, long[] excluded) {
    for (int w = 0; w < a.length; w++) {
      if ((a[w] & ~excluded[w]) != 0) {
        return true;
      }
    }
    return false;
  }

  static int count(long[] a) {
    int count = 0;
    for (long word : a) {
      count += Long.bitCount(word);
    }
    return count;
  }
}
