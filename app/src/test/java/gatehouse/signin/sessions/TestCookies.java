package gatehouse.signin.sessions;

import gatehouse.signin.PublicAddress;

/// The cookies of a service at another address than that of the tests.
public final class TestCookies {
  private TestCookies() {}

  public static Cookies at(PublicAddress address) {
    return new Cookies(address);
  }
}
