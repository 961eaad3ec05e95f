package gatehouse.advice.web;

import gatehouse.rules.Telling;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A program's question that cannot be answered, with everything that is wrong in it.
final class NotUnderstood extends RuntimeException {
  private final HttpStatus status;
  private final transient List<Telling.Fault> faults;

  NotUnderstood(HttpStatus status, List<Telling.Fault> faults) {
    super(faults.getFirst().message());
    this.status = status;
    this.faults = List.copyOf(faults);
  }

  NotUnderstood(String field, String message, String advice) {
    this(HttpStatus.BAD_REQUEST, List.of(new Telling.Fault(field, message, advice)));
  }

  HttpStatus status() {
    return status;
  }

  List<Telling.Fault> faults() {
    return faults;
  }
}
