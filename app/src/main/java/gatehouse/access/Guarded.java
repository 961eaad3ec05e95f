package gatehouse.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What one needs a right for, to call this handler. A handler without it is closed to everybody,
/// unless its path is declared open.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarded {
  Resource value();

  Act to() default Act.SEE;
}
