package gatehouse.journeys.kill;

import java.util.random.RandomGenerator;

/// What is killed.
enum Victim {
  /// A node at work.
  NODE,
  /// A node that is still starting.
  STARTING_NODE,
  /// The database, and the node with it.
  DATABASE,
  /// One of the database's processes; the database then throws everybody out and recovers.
  DATABASE_PROCESS;

  /// Mostly nodes at work. With several nodes the database is left alone: it would take all.
  static Victim next(RandomGenerator random, int nodes) {
    var dice = random.nextInt(100);
    if (dice < 8) {
      return STARTING_NODE;
    }
    if (dice < 14) {
      return DATABASE_PROCESS;
    }
    return dice < 20 && nodes == 1 ? DATABASE : NODE;
  }
}
