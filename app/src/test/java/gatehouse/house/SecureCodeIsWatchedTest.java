package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import gatehouse.rosters.Forbidden;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of [SecureCodeTest] notices what it forbids.
class SecureCodeIsWatchedTest {
  private static final JavaClasses FORBIDDEN =
      new ClassFileImporter().importClasses(Forbidden.class);

  @ParameterizedTest
  @MethodSource("rules")
  void itIsNoticed(Method rule) {
    assertThatThrownBy(() -> check(rule))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("gatehouse.rosters.Forbidden");
  }

  private static void check(Method rule) throws Throwable {
    try {
      rule.invoke(null, FORBIDDEN);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  static List<Method> rules() {
    var rules =
        Arrays.stream(SecureCodeTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(ArchTest.class))
            .toList();
    assertThat(rules).hasSizeGreaterThan(10);
    return rules;
  }
}
