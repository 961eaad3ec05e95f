package gatehouse.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Remembers who has left, so that a test can ask.
@Component
class Happenings {
  private final List<PersonLeft> left = new CopyOnWriteArrayList<>();

  @EventListener
  void happened(PersonLeft event) {
    left.add(event);
  }

  List<PersonLeft> of(PersonId person) {
    return left.stream().filter(event -> event.person().equals(person)).toList();
  }
}
