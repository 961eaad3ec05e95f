package gatehouse.installation;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// Writes a message into one line of the log, whatever somebody has put into it: who could begin a
/// line could make up what we logged (OWASP ASVS 5.0, 16.4.1).
class OneLine extends MessageConverter {
  @Override
  public String convert(ILoggingEvent event) {
    return String.valueOf(super.convert(event))
        .replaceAll("\\R", " ")
        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
  }
}
