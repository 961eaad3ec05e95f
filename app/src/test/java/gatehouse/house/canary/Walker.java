package gatehouse.house.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody with a browser, of which everything is looked at that a browser or a proxy would keep:
/// the addresses that it asks for and is shown, the titles, the headers with the cookies and the
/// names of files.
final class Walker {
  private static final List<String> LEAD_ON = List.of("href", "src", "action", "formaction");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String origin;
  private final Traces traces;

  Walker(int port, Traces traces) {
    this.origin = "http://127.0.0.1:" + port;
    this.traces = traces;
  }

  /// What came back.
  record Answer(String path, HttpResponse<String> response, String origin) {
    int status() {
      return response.statusCode();
    }

    Document page() {
      return Jsoup.parse(response.body(), origin + path);
    }

    boolean isPage() {
      return response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /// Where it leads, as a path of ours; empty if nowhere.
    String leadsTo() {
      return response.headers().firstValue("Location").orElse("").replace(origin, "");
    }

    /// The form whose action is or begins with this.
    Element form(String action) {
      return page().expectFirst("form[action^=" + action + "]");
    }
  }

  Answer get(String path) {
    traces.look("Address", path);
    return seen(path, request(path).GET());
  }

  /// Something typed into the address bar by hand: the address itself is whoever typed it.
  Answer type(String method, String path) {
    return seen(path, request(path).method(method, BodyPublishers.noBody()));
  }

  /// Sends this form with what it holds already and with these answers, and goes where it leads.
  Answer submit(Element form, Map<String, String> answers) {
    var fields = fields(form);
    fields.putAll(answers);
    return follow(post(form.attr("action"), fields));
  }

  private Answer follow(Answer answer) {
    return answer.leadsTo().isEmpty() ? answer : get(answer.leadsTo());
  }

  Answer post(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
  }

  Answer post(String path, String type, BodyPublisher body) {
    traces.look("Address", path);
    return seen(path, request(path).header("Content-Type", type).POST(body));
  }

  Answer upload(Element form, String field, String name, byte[] file) {
    var limit = "gatehouse-limit";
    var body = new ByteArrayOutputStream();
    fields(form)
        .forEach((key, value) -> part(body, limit, "name=\"" + key + "\"", value.getBytes(UTF_8)));
    part(body, limit, "name=\"%s\"; filename=\"%s\"".formatted(field, name), file);
    body.writeBytes(("--" + limit + "--\r\n").getBytes(UTF_8));
    var type = "multipart/form-data; boundary=" + limit;
    return follow(post(form.attr("action"), type, BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String limit, String name, byte[] content) {
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
            .formatted(limit, name)
            .getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private static Map<String, String> fields(Element form) {
    var fields = new LinkedHashMap<String, String>();
    form.select(
            "input[type=hidden], input[type=text], input[type=email], input[type=date], [checked]")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    form.select("select")
        .forEach(list ->
            Stream.of("option[selected]", "option")
                .flatMap(option -> list.select(option).stream())
                .findFirst()
                .ifPresent(option -> fields.put(list.attr("name"), option.val())));
    return fields;
  }

  private Answer seen(String path, HttpRequest.Builder request) {
    var answer = new Answer(path, send(request), origin);
    var at = path.replaceAll("\\?.*", "");
    answer
        .response()
        .headers()
        .map()
        .forEach((name, values) -> traces.look("Header of " + at, name + ": " + values));
    if (answer.isPage()) {
      look(at, answer.page());
      traces.show(answer.page().body().text());
    }
    return answer;
  }

  private void look(String at, Document page) {
    traces.look("Title of " + at, page.title());
    page.select("meta").forEach(meta -> traces.look("Head of " + at, meta.outerHtml()));
    for (var attribute : LEAD_ON) {
      page.select("[" + attribute + "]")
          .forEach(element -> traces.look("Link on " + at, element.attr(attribute)));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
