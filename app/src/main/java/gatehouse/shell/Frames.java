package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
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

  Frames(ShellSettings settings, ObjectProvider<BuildProperties> build) {
    this.demonstration = settings.demonstration();
    this.version =
        build.stream()
            .map(BuildProperties::getVersion)
            .findFirst()
            .orElse("")
            .replace("-SNAPSHOT", "");
  }

  Frame of(HttpServletRequest request) {
    return new Frame(version, demonstration, assets, () -> token(request));
  }

  private static String token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }
}
