package gatehouse.bench.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who reads pages and fills in their forms, following where they lead.
final class Visitor {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI address;

  Visitor(URI address) {
    this.address = address;
  }

  /// Somebody who has a session already.
  Visitor holding(String session) {
    var cookie = new HttpCookie("gatehouse", session);
    cookie.setVersion(0);
    cookie.setPath("/");
    cookie.setDomain(address.getHost());
    cookies.getCookieStore().add(address, cookie);
    return this;
  }

  String read(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)).GET());
  }

  /// Fills in the form of this page that goes to this action.
  ///
  /// @return the page to which it leads
  String submit(String page, String action, Map<String, String> answers)
      throws IOException, InterruptedException {
    var fields = new TreeMap<>(hidden(page, action));
    fields.putAll(answers);
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address.resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private static Map<String, String> hidden(String page, String action) throws IOException {
    var form = Pattern.compile("<form[^>]* action=\"" + action + "\".*?</form>", Pattern.DOTALL);
    var there = form.matcher(page);
    if (!there.find()) {
      throw new IOException("No form goes to " + action);
    }
    var fields = new TreeMap<String, String>();
    var found = HIDDEN.matcher(there.group());
    while (found.find()) {
      fields.put(found.group(1), found.group(2));
    }
    return fields;
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString()).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
