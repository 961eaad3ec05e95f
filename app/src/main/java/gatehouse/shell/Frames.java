package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the frame for one request.
@Component
class Frames {
  private final Assets assets = new Assets();
  private final boolean demonstration;
  private final String version;
  private final Supplied<SignedInVisitors> visitors;

  Frames(
      ShellSettings settings,
      ObjectProvider<BuildProperties> build,
      ObjectProvider<SignedInVisitors> visitors) {
    this.visitors = new Supplied<>(visitors);
    this.demonstration = settings.demonstration();
    this.version =
        build.stream()
            .map(BuildProperties::getVersion)
            .findFirst()
            .orElse("")
            .replace("-SNAPSHOT", "");
  }

  Frame of(HttpServletRequest request) {
    return new Frame(
        version,
        demonstration,
        assets,
        () -> token(request),
        visitor(request),
        request.getMethod().equals("POST"));
  }

  private @Nullable SignedInVisitor visitor(HttpServletRequest request) {
    return visitors.stream().flatMap(known -> known.of(request).stream()).findFirst().orElse(null);
  }

  private static String token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }
}
