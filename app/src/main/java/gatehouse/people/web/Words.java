package gatehouse.people.web;

import gatehouse.access.Role;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// How the pages say things.
public final class Words {
  private Words() {}

  static String roles(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
  }

  static String code(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  static String time(LocalTime time) {
    return time.toString();
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1).toLowerCase(Locale.UK);
  }
}
