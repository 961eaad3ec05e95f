package gatehouse.people;

/// Keeps everybody of a school at once, a handful of statements however many they are.
interface EverybodyStore {
  /// Whether the school for which this thread works has anybody in its directory.
  boolean hasAnybody();

  void add(Everybody everybody);
}
