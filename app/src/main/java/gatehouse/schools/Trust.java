package gatehouse.schools;

/// A trust or local authority.
public record Trust(TrustId id, String name) {
  public Trust {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A trust has a name");
    }
  }
}
