package gatehouse.duties;

import gatehouse.schools.calendar.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Works the deadlines of a school out again when its calendar changes, in the same transaction.
@Component
class DeadlinesFollowTheCalendar {
  private final Duties duties;

  DeadlinesFollowTheCalendar(Duties duties) {
    this.duties = duties;
  }

  @EventListener
  void onChange(CalendarChanged changed) {
    duties.reckonAgain();
  }
}
