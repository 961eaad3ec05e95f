package gatehouse.installation;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import org.springframework.boot.SpringApplication;

/// Writes into the log what was thrown and where, without its words: they quote what somebody
/// typed, or the row that the database refused.
///
/// What stops a start is told in full: nobody has typed anything yet.
class DiscreetError extends ThrowableProxyConverter {
  private static final String START = SpringApplication.class.getName();

  @Override
  public String convert(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown == null || event.getLoggerName().equals(START)) {
      return super.convert(event);
    }
    return throwableProxyToString(new WithoutWords(thrown));
  }
}
