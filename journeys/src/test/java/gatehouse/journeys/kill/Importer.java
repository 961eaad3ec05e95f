package gatehouse.journeys.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The office, which sends one list of pupils after the other.
final class Importer extends Client {
  static final int ROWS = 12;
  private static final String PAGE = "/people/import";

  private final Map<Place, Desk> desks = new HashMap<>();
  private int number;

  Importer(Nodes nodes, Notebook notebook, Store store, List<Place> places) {
    super(nodes, notebook, store, places);
  }

  @Override
  void work(Place place) throws Unanswered {
    number++;
    var desk = desks.computeIfAbsent(place, at -> new Desk(nodes, notebook, at, at.head()));
    var sent = Optional.<String>empty();
    while (sent.isEmpty() && !isOver()) {
      sent = again(() -> send(desk));
    }
    var done = false;
    while (sent.isPresent() && !done && !isOver()) {
      var at = sent.get();
      done = again(() -> Optional.of(takeIn(place, desk, at))).isPresent();
    }
  }

  private interface Step {
    Optional<String> take() throws Unanswered;
  }

  private Optional<String> again(Step step) {
    try {
      return step.take();
    } catch (Unanswered why) {
      notebook.unanswered(why);
      return Optional.empty();
    }
  }

  /// Sends the file and says what its columns hold; returns where the report is.
  private Optional<String> send(Desk desk) throws Unanswered {
    var page = desk.read(PAGE);
    var sent = desk.browser().upload(page, PAGE, "file", "kill-" + number + ".csv", file());
    if (!sent.leads()) {
      notebook.odd("import sent: " + sent.words());
      return Optional.empty();
    }
    var columns = sent.location();
    var told =
        desk.browser().submit(desk.read(columns), columns, Map.of("kind", "pupils", "whole", "no"));
    if (!told.leads()) {
      notebook.odd("import's columns: " + told.words());
      return Optional.empty();
    }
    return Optional.of(told.location().replaceFirst("\\?.*", ""));
  }

  /// Until the answer says that it is in: once more if nobody answered, as a person would.
  private String takeIn(Place place, Desk desk, String at) throws Unanswered {
    var confirm = desk.browser().get(at + "/confirm");
    if (!confirm.leads()) {
      var answer = desk.browser().submit(confirm.page(), at + "/apply", Map.of());
      if (answer.location().contains("?news")) {
        return "somebody else changed it";
      }
      if (!answer.leads()) {
        notebook.odd("import applied: " + answer.words());
        return "not taken";
      }
      told(place, at);
    }
    return "in";
  }

  private void told(Place place, String at) {
    var id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    notebook.told(
        "import",
        "kill-" + number,
        place.school(),
        "select 1 from rosters.import where state = 'applied' and id = '%s'".formatted(id));
  }

  private byte[] file() {
    var text = new StringBuilder("Reference,Given name,Family name,Year group\n");
    for (var row = 1; row <= ROWS; row++) {
      text.append("kill-%d-%d,Ada,Fenn,Year 3%n".formatted(number, row));
    }
    return text.toString().getBytes(UTF_8);
  }
}
