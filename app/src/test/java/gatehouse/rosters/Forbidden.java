package gatehouse.rosters;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.Random;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.X509TrustManager;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Assertions;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.util.HtmlUtils;

/// Everything that no line of the service may do, so that `SecureCodeTest` is seen to notice it.
/// Nobody calls it, and no other test looks at it.
public final class Forbidden extends Provider implements X509TrustManager {
  private static final long serialVersionUID = 1;

  private Forbidden() {
    super("forbidden", "1", "");
  }

  static Object run(String typed) {
    return new SpelExpressionParser().parseExpression(typed);
  }

  static String decode(String typed) {
    return HtmlUtils.htmlEscape(URLDecoder.decode(typed, StandardCharsets.UTF_8));
  }

  static TemplateEngine template(CodeResolver typed) {
    return TemplateEngine.create(typed, ContentType.Html);
  }

  static Process command(String typed) throws IOException {
    return new ProcessBuilder(typed).start();
  }

  static Object object(InputStream sent) throws IOException, ClassNotFoundException {
    try (var objects = new ObjectInputStream(sent)) {
      return objects.readObject();
    }
  }

  static Object markup() {
    return XMLInputFactory.newFactory();
  }

  static int chance() {
    return new Random().nextInt();
  }

  static Object key(String typed) {
    return new PBEKeySpec(typed.toCharArray());
  }

  static Object line() {
    return HttpClient.newHttpClient();
  }

  static boolean file(String typed) {
    return Files.exists(Path.of(typed));
  }

  static void test() {
    Assertions.fail();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) {}

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
