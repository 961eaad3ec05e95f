package gatehouse.schools;

/// A policy that a school may follow.
///
/// @param id names its pack
public record PolicyChoice(String id, String name) {}
