package gatehouse.installation;

import gatehouse.database.CannotStart;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/// Tells in one line why the service did not start, where Spring would print a wall.
class RefusalReport implements SpringBootExceptionReporter {
  /// Classes of SQLSTATE that mean no way in: no connection, no such login, no such database.
  private static final Set<String> WAY_IN = Set.of("08", "28", "3D");

  @Override
  public boolean reportException(Throwable failure) {
    var line = line(failure);
    line.ifPresent(text -> System.err.println("gatehouse: " + text));
    return line.isPresent();
  }

  static Optional<String> line(Throwable failure) {
    return causes(failure).flatMap(cause -> reason(cause).stream()).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static Optional<String> reason(Throwable cause) {
    return switch (cause) {
      case Refused refused -> Optional.ofNullable(refused.getMessage());
      case CannotStart database -> Optional.ofNullable(database.getMessage());
      case PortInUseException busy ->
          Optional.of(
              "Port %d is in use. Stop what uses it, or choose another with --port."
                  .formatted(busy.getPort()));
      case SQLException refused when WAY_IN.contains(stateClass(refused)) ->
          Optional.of("The database cannot be reached: " + firstLine(refused));
      default -> Optional.empty();
    };
  }

  private static String stateClass(SQLException failure) {
    var state = failure.getSQLState();
    return state == null ? "" : state.substring(0, 2);
  }

  private static String firstLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
