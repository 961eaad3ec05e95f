package gatehouse.access;

/// A cell of the matrix: what a role may do with a resource.
public enum Right {
  NONE("-"),
  /// Only with what is about oneself, or was made by oneself.
  OWN("own"),
  ALL("yes");

  private final String sign;

  Right(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  static Right of(String sign) {
    for (var right : values()) {
      if (right.sign.equals(sign)) {
        return right;
      }
    }
    throw new IllegalArgumentException("A cell is “-”, “own” or “yes”, not “" + sign + "”");
  }
}
