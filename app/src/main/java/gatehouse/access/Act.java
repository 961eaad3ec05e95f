package gatehouse.access;

/// What somebody wants to do with a resource.
public enum Act {
  SEE,
  ADD,
  CHANGE,
  REMOVE,
  DECIDE,
  EXPORT
}
