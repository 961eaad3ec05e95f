package gatehouse;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.access.SignedInByHeader;
import gatehouse.people.PersonId;
import gatehouse.schools.School;
import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody of a school who is signed in and uses the service over HTTP, as a browser would: with
/// cookies and the forms of the pages.
public final class Member {
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private final int port;
  private final String header;

  private Member(int port, String header) {
    this.port = port;
    this.header = header;
  }

  public static Member of(int port, School school, PersonId person) {
    return new Member(port, SignedInByHeader.value(school.id(), person.value(), false));
  }

  /// As [#of], just after a second factor.
  public static Member proven(int port, School school, PersonId person) {
    return new Member(port, SignedInByHeader.value(school.id(), person.value(), true));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public Document read(String path) {
    return Jsoup.parse(get(path).body());
  }

  /// Fills in the form on this page whose action is the given one, and sends it.
  public HttpResponse<String> submit(String page, String action, Map<String, String> answers) {
    var form = read(page).expectFirst("form[action=" + action + "]");
    var fields = new TreeMap<String, String>();
    for (Element hidden : form.select("input[type=hidden]")) {
      fields.put(hidden.attr("name"), hidden.val());
    }
    fields.putAll(answers);
    return post(action, fields);
  }

  /// A token of this session, as a browser has it from the form in any page's head.
  public String token() {
    return read("/").select("input[name=_csrf]").val();
  }

  /// Sends these fields and nothing else: no token unless it is among them.
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /// As [#submit], with a file.
  public HttpResponse<String> upload(
      String page, String action, String field, String name, byte[] file) {
    return upload(page, action, Map.of(), field, name, file);
  }

  /// As [#submit], with a file beside the answers. An answer of several lines is sent as several,
  /// as ticked boxes are.
  public HttpResponse<String> upload(
      String page,
      String action,
      Map<String, String> answers,
      String field,
      String name,
      byte[] file) {
    var form = read(page).expectFirst("form[action=" + action + "]");
    var limit = "gatehouse" + System.nanoTime();
    var body = new ByteArrayOutputStream();
    for (Element hidden : form.select("input[type=hidden]")) {
      part(body, limit, "name=\"" + hidden.attr("name") + "\"", hidden.val().getBytes(UTF_8));
    }
    answers.forEach((key, answer) ->
        answer
            .lines()
            .forEach(line -> part(body, limit, "name=\"" + key + "\"", line.getBytes(UTF_8))));
    part(body, limit, "name=\"%s\"; filename=\"%s\"".formatted(field, name), file);
    body.writeBytes(("--" + limit + "--\r\n").getBytes(UTF_8));
    return send(
        request(action)
            .header("Content-Type", "multipart/form-data; boundary=" + limit)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String limit, String name, byte[] content) {
    var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(limit, name);
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header(SignedInByHeader.NAME, header);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (java.io.IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
