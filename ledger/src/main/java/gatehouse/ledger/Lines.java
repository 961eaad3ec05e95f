package gatehouse.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Lines in bytes.
final class Lines {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101010101010101L;

  private Lines() {}

  /// Where the line ends that begins there; `to` if it has no end. Looks at eight bytes at once:
  /// half of what reading a file costs beside hashing it would be looking for its lines.
  static int end(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to && !hasNewline((long) EIGHT.get(bytes, at))) {
      at += Long.BYTES;
    }
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /// Whether one of eight bytes is a newline: where one is, the difference is zero and subtracting
  /// 1 borrows into its highest bit, which it did not have.
  private static boolean hasNewline(long eight) {
    long difference = eight ^ ('\n' * ONES);
    return ((difference - ONES) & ~difference & (ONES << 7)) != 0;
  }

  /// Where the last line ends; -1 if none does.
  static int lastEnd(byte[] bytes, int to) {
    int at = to - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  static boolean startsWith(byte[] bytes, int from, int end, String word) {
    int at = 0;
    while (at < word.length() && from + at < end && bytes[from + at] == word.charAt(at)) {
      at++;
    }
    return at == word.length();
  }
}
