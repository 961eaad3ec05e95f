package gatehouse.signin.web;

import gatehouse.shell.Page;
import gatehouse.signin.WaysIn;
import gatehouse.signin.passkeys.Passkey;
import gatehouse.signin.sessions.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody's ways of signing in and their sessions.
///
/// @param current the session of this very browser
/// @param done what has just been done, in words
public record AccountPage(
    String person,
    String email,
    WaysIn.Held held,
    List<Session> sessions,
    Optional<UUID> current,
    Instant now,
    @Nullable String done)
    implements Page {
  public AccountPage {
    sessions = List.copyOf(sessions);
  }

  @Override
  public String title() {
    return "Your account";
  }

  public boolean isCurrent(Session session) {
    return current.filter(session.id()::equals).isPresent();
  }

  public boolean hasOthers() {
    return sessions.stream().anyMatch(session -> !isCurrent(session));
  }

  public String words(Instant time) {
    return TimeWords.of(time, now);
  }

  public String passkey(Passkey key) {
    return "Added "
        + TimeWords.of(key.since(), now)
        + key.used().map(used -> ", last used " + TimeWords.of(used, now)).orElse(", not used yet");
  }
}
