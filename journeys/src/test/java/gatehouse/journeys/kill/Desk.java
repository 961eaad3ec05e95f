package gatehouse.journeys.kill;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;

/// Somebody of a school at their browser, signed in; a killed service signs nobody out.
final class Desk {
  /// Less than a second factor lasts.
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Nodes nodes;
  private final Notebook notebook;
  private final Place place;
  private final UUID person;
  private Browser browser;
  private long since;

  Desk(Nodes nodes, Notebook notebook, Place place, UUID person) {
    this.nodes = nodes;
    this.notebook = notebook;
    this.place = place;
    this.person = person;
    this.browser = new Browser(nodes);
  }

  /// The browser, signed in.
  Browser browser() throws Unanswered {
    if (since == 0 || System.nanoTime() - since > FRESH.toNanos()) {
      signIn();
    }
    return browser;
  }

  /// A page for people who are signed in.
  Document read(String path) throws Unanswered {
    var answer = browser().get(path);
    if (answer.leads() && answer.location().startsWith("/sign-in")) {
      notebook.odd("signed out by the service");
      since = 0;
      answer = browser().get(path);
    }
    return answer.page();
  }

  private void signIn() throws Unanswered {
    browser = new Browser(nodes);
    var path = "/sign-in/" + place.address() + "/demonstration";
    var page = browser.read(path);
    var form = page.selectFirst("form[action^=" + path + "]");
    if (form == null) {
      throw new Unanswered("Nobody can sign in: " + page.select("h1").eachText());
    }
    form.attr("action", path + "/" + person);
    var answer = browser.submit(page, path + "/" + person, Map.of());
    if (!answer.leads()) {
      throw new Unanswered("Not signed in: " + answer.words());
    }
    since = System.nanoTime();
  }
}
