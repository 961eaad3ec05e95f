package gatehouse.bench;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// How much heap a compiled policy keeps: many are compiled and the growth is divided.
final class Footprint {
  private static final int COPIES = 40;
  private static final int COLLECTIONS = 3;

  private Footprint() {}

  static String table() {
    StringBuilder table = new StringBuilder("| compiled policy | heap |\n|---|---|\n");
    for (String name : Library.POLICIES) {
      Edition edition = Edition.asWritten(Library.shipped().pack(name));
      table.append("| %s | %.2f MB |%n".formatted(name, megabytes(edition::rulebook)));
    }
    return table.toString();
  }

  private static double megabytes(Supplier<Rulebook> compile) {
    List<Rulebook> kept = new ArrayList<>(List.of(compile.get()));
    long before = used();
    for (int copy = 0; copy < COPIES; copy++) {
      kept.add(compile.get());
    }
    return (used() - before) / 1e6 / (kept.size() - 1);
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
