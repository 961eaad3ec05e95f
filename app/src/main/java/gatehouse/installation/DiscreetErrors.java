package gatehouse.installation;

import ch.qos.logback.classic.PatternLayout;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/// Teaches the log the words `%discreet` and `%oneline` before anything is logged.
///
/// By Logback's own list and not by a file of settings, whose reading would delay every start.
class DiscreetErrors implements ApplicationListener<ApplicationStartingEvent> {
  @Override
  public void onApplicationEvent(ApplicationStartingEvent starting) {
    PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("discreet", DiscreetError::new);
    PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("oneline", OneLine::new);
  }
}
