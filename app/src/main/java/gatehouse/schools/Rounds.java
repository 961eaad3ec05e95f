package gatehouse.schools;

import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Goes round the schools with work that each of them has by itself.
@Component
public class Rounds {
  private static final Logger log = LoggerFactory.getLogger(Rounds.class);

  private final SchoolStore schools;
  private final Tenancy tenancy;

  Rounds(SchoolStore schools, Tenancy tenancy) {
    this.schools = schools;
    this.tenancy = tenancy;
  }

  /// Works for every school, offices too, in a transaction of its own: one school's trouble keeps
  /// no other waiting.
  ///
  /// @param what is done, for the log
  /// @return whether it went well at all of them
  public boolean go(String what, Runnable work) {
    var well = true;
    for (var school : schools.ids()) {
      well &= go(what, school, work);
    }
    return well;
  }

  private boolean go(String what, SchoolId school, Runnable work) {
    try {
      tenancy.transaction(school, work);
      return true;
    } catch (RuntimeException trouble) {
      log.error("{} went wrong at school {}; the next round tries again", what, school, trouble);
      return false;
    }
  }
}
