package gatehouse.signin;

import gatehouse.signin.sessions.Sessions.Opened;
import java.time.Duration;

/// What came of somebody's try to come in.
public sealed interface Outcome {
  /// They are in, or half in: the session says which.
  record In(Opened opened) implements Outcome {}

  /// Something was wrong; what, is not told.
  record Wrong() implements Outcome {}

  /// Too many wrong tries: they have to wait, and this one was not looked at.
  record Wait(Duration time) implements Outcome {}
}
