package gatehouse.journeys.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody's browser: cookies, pages and their forms. It keeps its cookies when the service dies.
final class Browser {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int FAILED = 500;

  /// What a dying process needs to be seen as dead, in milliseconds.
  private static final int DYING = 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final Nodes nodes;

  Browser(Nodes nodes) {
    this.nodes = nodes;
  }

  Answer get(String path) throws Unanswered {
    return send(path, HttpRequest.newBuilder().GET());
  }

  Document read(String path) throws Unanswered {
    return get(path).page();
  }

  /// Fills in the form with this action as a browser would, and sends it.
  Answer submit(Document page, String action, Map<String, String> answers) throws Unanswered {
    var fields = fields(page, action);
    fields.putAll(answers);
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return act(
        action,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /// As [#submit], with a file.
  Answer upload(Document page, String action, String field, String name, byte[] file)
      throws Unanswered {
    var limit = "gatehouse-kill-" + System.nanoTime();
    var body = new ByteArrayOutputStream();
    fields(page, action).forEach((key, value) -> part(body, limit, named(key), bytes(value)));
    part(body, limit, named(field) + "; filename=\"" + name + "\"", file);
    body.writeBytes(bytes("--" + limit + "--\r\n"));
    return act(
        action,
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + limit)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static Map<String, String> fields(Document page, String action) throws Unanswered {
    var form = page.selectFirst("form[action=" + action + "]");
    if (form == null) {
      throw new Unanswered("No form leads to " + action + " on " + page.select("h1").eachText());
    }
    var fields = new TreeMap<String, String>();
    for (Element input : form.select("input, textarea, select")) {
      if (!input.attr("name").isEmpty() && counts(input)) {
        fields.put(input.attr("name"), value(input));
      }
    }
    fields.remove("file");
    return fields;
  }

  /// What is selected, or the first that could be.
  private static String value(Element input) {
    var option = input.selectFirst("option[selected]");
    var chosen = option == null ? input.selectFirst("option") : option;
    return chosen == null ? input.val() : chosen.val();
  }

  private static boolean counts(Element input) {
    return switch (input.attr("type")) {
      case "radio", "checkbox" -> input.hasAttr("checked");
      default -> true;
    };
  }

  private Answer act(String path, HttpRequest.Builder request) throws Unanswered {
    try (var _ = nodes.inFlight()) {
      return send(path, request);
    }
  }

  private Answer send(String path, HttpRequest.Builder request) throws Unanswered {
    var address = nodes.address();
    try {
      var answer =
          client.send(
              request.uri(URI.create(address + path)).timeout(PATIENCE).build(),
              BodyHandlers.ofString());
      if (answer.statusCode() >= FAILED) {
        throw new Unanswered(answer.statusCode() + " from " + path);
      }
      var location = answer.headers().firstValue("Location").orElse("");
      return new Answer(
          answer.statusCode(), location.replaceFirst("^https?://[^/]+", ""), answer.body());
    } catch (IOException broken) {
      Trial.sleep(DYING);
      throw new Unanswered(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Unanswered(interrupted);
    }
  }

  private static void part(ByteArrayOutputStream body, String limit, String head, byte[] content) {
    body.writeBytes(bytes("--" + limit + "\r\nContent-Disposition: form-data; " + head));
    body.writeBytes(bytes("\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static String named(String field) {
    return "name=\"" + field + "\"";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
