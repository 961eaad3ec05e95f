package gatehouse.house.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Somebody with a browser and a real session, or with none; its cookies lie open.
final class Caller {
  private static final String SESSION = "gatehouse";
  private static final String FORM = "gatehouse-form";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String who;
  private final int port;
  private final Supplier<String> begin;
  private final Map<String, String> cookies = new TreeMap<>();
  private int requests;

  /// @param who as reports name them
  /// @param begin begins a session; an empty one for a visitor
  Caller(String who, int port, Supplier<String> begin) {
    this.who = who;
    this.port = port;
    this.begin = begin;
    comeIn();
  }

  static Caller visitor(int port) {
    return new Caller("visitor", port, () -> "");
  }

  String who() {
    return who;
  }

  boolean isVisitor() {
    return who.equals("visitor");
  }

  int requests() {
    return requests;
  }

  private void comeIn() {
    cookies.clear();
    var session = begin.get();
    if (!session.isEmpty()) {
      cookies.put(SESSION, session);
    }
  }

  /// The token of forms as a page shows it: masked, here with a mask of zeros.
  String token() {
    if (!cookies.containsKey(FORM)) {
      get("/");
    }
    var raw = cookies.getOrDefault(FORM, "").getBytes(UTF_8);
    var masked = new byte[2 * raw.length];
    System.arraycopy(raw, 0, masked, raw.length, raw.length);
    return Base64.getUrlEncoder().encodeToString(masked);
  }

  Answer get(String path) {
    var answer = send("GET", path, request(path).GET());
    return sentAway(answer) ? send("GET", path, request(path).GET()) : answer;
  }

  /// Sends a form with the token of this session.
  Answer post(String path, List<Map.Entry<String, String>> fields, String... headers) {
    token();
    return postAs(token(), path, fields, headers);
  }

  /// Sends a form with this token; with none if it is empty.
  Answer postAs(
      String token, String path, List<Map.Entry<String, String>> fields, String... headers) {
    var body =
        fields.stream()
            .filter(field -> !field.getKey().equals("_csrf"))
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
    var tokens = token.isEmpty() ? "" : "&_csrf=" + encoded(token);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    var answer = send("POST", path, request.POST(BodyPublishers.ofString(body + tokens)));
    sentAway(answer);
    return answer;
  }

  /// As a browser sends a form with a file.
  Answer upload(
      String path, List<Map.Entry<String, String>> fields, String field, String name, byte[] file) {
    var limit = "gatehouse-limit";
    var body = new ByteArrayOutputStream();
    for (var each : fields) {
      if (!each.getKey().equals("_csrf")) {
        part(body, limit, "name=\"" + each.getKey() + "\"", each.getValue().getBytes(UTF_8));
      }
    }
    part(body, limit, "name=\"_csrf\"", token().getBytes(UTF_8));
    part(body, limit, "name=\"%s\"; filename=\"%s\"".formatted(field, name), file);
    body.writeBytes(("--" + limit + "--\r\n").getBytes(UTF_8));
    return send(
        "POST",
        path,
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + limit)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String limit, String name, byte[] content) {
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
            .formatted(limit, name)
            .getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  /// What is percent-encoded already, since no text is like it, begins with `raw:`.
  private static String encoded(String text) {
    return text.startsWith("raw:") ? text.substring(4) : URLEncoder.encode(text, UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  /// Whoever signed out or ended their sessions comes in anew.
  private boolean sentAway(Answer answer) {
    var away =
        !isVisitor()
            && answer.isRedirect()
            && (answer.leadsTo().equals("/sign-in") || answer.leadsTo().startsWith("/sign-in?"));
    if (away || (!isVisitor() && !cookies.containsKey(SESSION))) {
      comeIn();
    }
    return away;
  }

  private Answer send(String verb, String path, HttpRequest.Builder request) {
    try {
      requests++;
      var response = CLIENT.send(request.build(), BodyHandlers.ofString());
      keep(response);
      return new Answer(verb, path, response.statusCode(), response.headers(), response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(verb + " " + path, failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void keep(HttpResponse<String> response) {
    for (var header : response.headers().allValues("Set-Cookie")) {
      for (var cookie : HttpCookie.parse(header)) {
        if (cookie.getMaxAge() == 0) {
          cookies.remove(cookie.getName());
        } else {
          cookies.put(cookie.getName(), cookie.getValue());
        }
      }
    }
  }
}
