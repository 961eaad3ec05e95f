package gatehouse.signin.sessions;

import java.util.Locale;

/// How somebody came in.
public enum Way {
  PASSWORD("password"),
  PASSKEY("passkey"),
  IDENTITY("your school’s account"),
  LINK("link"),
  INVITATION("invitation"),
  DEMONSTRATION("demonstration");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Way of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
