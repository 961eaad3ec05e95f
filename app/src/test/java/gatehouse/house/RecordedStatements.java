package gatehouse.house;

import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Remembers in the tests every statement that the service asks the database, with its parameters,
/// the school that asked, and the method of the store that it came from.
@Component
public final class RecordedStatements implements BeanPostProcessor {
  private static final int EXAMPLES = 3;
  private static final Pattern STORE = Pattern.compile("gatehouse\\..*\\.(Jdbc\\w+Store)");
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

  private static final Map<String, List<Statement>> BY_TEXT = new ConcurrentHashMap<>();
  private static final Set<String> METHODS = ConcurrentHashMap.newKeySet();

  /// A parameter as it was set.
  record Setting(Method method, List<@Nullable Object> arguments) {
    void on(PreparedStatement statement) throws SQLException {
      try {
        method.invoke(statement, arguments.toArray());
      } catch (ReflectiveOperationException unfit) {
        throw new SQLException(unfit);
      }
    }
  }

  /// A statement as one school asked it.
  record Statement(SchoolId school, String text, List<Setting> settings) {
    PreparedStatement on(Connection connection) throws SQLException {
      var statement = connection.prepareStatement(text);
      for (var setting : settings) {
        setting.on(statement);
      }
      return statement;
    }
  }

  static List<Statement> statements() {
    return BY_TEXT.values().stream().flatMap(List::stream).toList();
  }

  /// `JdbcPeopleStore.find` and so on: whatever was asked through.
  static Set<String> methods() {
    return METHODS;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? watched(source) : bean;
  }

  private static DataSource watched(DataSource source) {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          var result = call(source, method, arguments);
          return result instanceof Connection connection ? watched(connection) : result;
        });
  }

  private static Connection watched(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          var result = call(connection, method, arguments);
          return switch (result) {
            case PreparedStatement statement -> watched(statement, String.valueOf(arguments[0]));
            case java.sql.Statement statement -> heard(statement);
            case null, default -> result;
          };
        });
  }

  private static PreparedStatement watched(PreparedStatement statement, String text) {
    var settings = new TreeMap<Integer, Setting>();
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("set") && arguments.length > 1) {
            settings.put((Integer) arguments[0], new Setting(method, Arrays.asList(arguments)));
          } else if (method.getName().startsWith("execute")
              || method.getName().equals("addBatch")) {
            remember(text, List.copyOf(settings.values()));
          }
          if (method.getName().startsWith("execute")) {
            AskedByRequest.hear(text);
          }
          return call(statement, method, arguments);
        });
  }

  /// What has no parameters tells nothing of schools, but is a statement all the same.
  private static java.sql.Statement heard(java.sql.Statement statement) {
    return proxy(
        java.sql.Statement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            AskedByRequest.hear(arguments.length == 0 ? "a batch" : String.valueOf(arguments[0]));
          }
          return call(statement, method, arguments);
        });
  }

  private static void remember(String text, List<Setting> settings) {
    StackWalker.getInstance()
        .forEach(frame -> {
          var store = STORE.matcher(frame.getClassName().replaceFirst("\\$.*", ""));
          if (store.matches()) {
            METHODS.add(store.group(1) + "." + method(frame.getMethodName()));
          }
        });
    Tenancy.current().ifPresent(school -> remember(new Statement(school, text, settings)));
  }

  private static void remember(Statement statement) {
    var examples = BY_TEXT.computeIfAbsent(statement.text(), _ -> new ArrayList<>());
    synchronized (examples) {
      examples.add(statement);
      if (examples.size() > EXAMPLES) {
        examples.removeFirst();
      }
    }
  }

  private static String method(String name) {
    var lambda = LAMBDA.matcher(name);
    return lambda.matches() ? lambda.group(1) : name;
  }

  private interface Call {
    @Nullable Object answer(Method method, @Nullable Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    InvocationHandler handler =
        (_, method, arguments) ->
            call.answer(method, arguments == null ? new Object[0] : arguments);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Object target, Method method, @Nullable Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }
}
