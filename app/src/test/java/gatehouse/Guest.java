package gatehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody with a browser: nothing but its cookies says who they are.
public final class Guest {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final int port;

  public Guest(int port) {
    this.port = port;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public Document read(String path) {
    return Jsoup.parse(get(path).body());
  }

  /// Where an answer leads, with us as a path; empty if it leads nowhere.
  public static String leadsTo(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElse("")
        .replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
  }

  /// Fills in the form on this page with the given action, as a browser would.
  public HttpResponse<String> submit(String page, String action, Map<String, String> answers) {
    return submit(read(page), action, answers);
  }

  public HttpResponse<String> submit(Document page, String action, Map<String, String> answers) {
    var form = page.expectFirst("form[action=" + action + "]");
    var fields = new TreeMap<String, String>();
    for (Element hidden : form.select("input[type=hidden]")) {
      fields.put(hidden.attr("name"), hidden.val());
    }
    fields.putAll(answers);
    return post(action, fields);
  }

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

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /// Puts a cookie into the browser, as a thief would.
  public void set(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setVersion(0);
    cookie.setPath("/");
    cookie.setDomain("127.0.0.1");
    cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port + "/"), cookie);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    var address = path.startsWith("http") ? path : "http://127.0.0.1:" + port + path;
    return HttpRequest.newBuilder(URI.create(address)).header("User-Agent", AGENT);
  }

  private static final String AGENT =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

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
