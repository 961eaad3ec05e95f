package gatehouse.journeys.kill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The office, which adds one pupil after the other by the form.
final class Enroller extends Client {
  private static final String PAGE = "/people/pupils/new";

  private final Map<Place, Desk> desks = new HashMap<>();
  private int number;

  Enroller(Nodes nodes, Notebook notebook, Store store, List<Place> places) {
    super(nodes, notebook, store, places);
  }

  @Override
  void work(Place place) throws Unanswered {
    number++;
    var reference = "kill-a" + number;
    var desk = desks.computeIfAbsent(place, at -> new Desk(nodes, notebook, at, at.head()));
    while (!isOver()) {
      try {
        add(place, desk, reference);
        return;
      } catch (Unanswered why) {
        notebook.unanswered(why);
      }
    }
  }

  /// A second try is refused if the first was done, because the reference is taken.
  private void add(Place place, Desk desk, String reference) throws Unanswered {
    var fields = Map.of("given", "Bo", "family", "Lark", "reference", reference);
    var answer = desk.browser().submit(desk.read(PAGE), PAGE, fields);
    if (answer.leads() || answer.body().contains("eference")) {
      notebook.told(
          "person",
          reference,
          place.school(),
          "select 1 from people.person where reference = '%s'".formatted(reference));
    } else {
      notebook.odd("person: " + answer.words());
    }
  }
}
