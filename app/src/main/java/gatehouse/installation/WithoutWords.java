package gatehouse.installation;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.net.SocketException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something thrown, of which the log may have everything but its words.
///
/// Words are kept by type and not by what they say: only those remain that the JDK makes from
/// classes, numbers, hosts and paths. The database's words become its code.
record WithoutWords(IThrowableProxy thrown) implements IThrowableProxy {
  private static final List<Class<? extends Throwable>> HARMLESS =
      List.of(
          ArithmeticException.class,
          ClassCastException.class,
          FileSystemException.class,
          IndexOutOfBoundsException.class,
          LinkageError.class,
          NullPointerException.class,
          SocketException.class,
          VirtualMachineError.class);

  @Override
  public String getMessage() {
    return thrown instanceof ThrowableProxy known
        ? words(known.getThrowable(), known.getMessage())
        : KEPT_BACK;
  }

  private static final String KEPT_BACK = "(its words are kept out of the log)";

  private static String words(Throwable cause, @Nullable String message) {
    if (cause instanceof SQLException database) {
      return "SQLSTATE " + database.getSQLState() + " " + KEPT_BACK;
    }
    return message == null || HARMLESS.stream().anyMatch(type -> type.isInstance(cause))
        ? String.valueOf(message)
        : KEPT_BACK;
  }

  @Override
  public String getClassName() {
    return thrown.getClassName();
  }

  @Override
  public StackTraceElementProxy[] getStackTraceElementProxyArray() {
    return thrown.getStackTraceElementProxyArray();
  }

  @Override
  public int getCommonFrames() {
    return thrown.getCommonFrames();
  }

  @Override
  public @Nullable IThrowableProxy getCause() {
    return thrown.getCause() == null ? null : new WithoutWords(thrown.getCause());
  }

  @Override
  public IThrowableProxy[] getSuppressed() {
    return Arrays.stream(thrown.getSuppressed())
        .map(WithoutWords::new)
        .toArray(IThrowableProxy[]::new);
  }

  @Override
  public boolean isCyclic() {
    return thrown.isCyclic();
  }
}
