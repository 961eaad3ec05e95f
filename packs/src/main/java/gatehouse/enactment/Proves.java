package gatehouse.enactment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a test that exercises a capability. Only so does a capability come to count as enacted;
/// `docs/decisions/0010-enactment-is-derived.md` tells why.
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@Repeatable(Proves.All.class)
public @interface Proves {
  /// The capability's id, such as `displays`.
  String value();

  /// Several capabilities proved by one test.
  @Documented
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface All {
    /// One for each capability.
    Proves[] value();
  }
}
