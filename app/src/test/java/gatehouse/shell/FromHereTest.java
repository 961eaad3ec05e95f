package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FromHereTest {
  private static final String HOST = "gatehouse.school.example";

  @ParameterizedTest
  @Asvs("3.5.1")
  @CsvSource(
      textBlock =
          """
          # Sec-Fetch-Site, Origin,                            let through
          same-origin,      ,                                  true
          none,             ,                                  true
          cross-site,       ,                                  false
          same-site,        ,                                  false
          cross-site,       https://gatehouse.school.example,  false
          ,                 https://gatehouse.school.example,  true
          ,                 https://gatehouse.school.example:8443, false
          ,                 https://elsewhere.example,         false
          ,                 null,                              false
          ,                 'not an: origin',                  false
          ,                 ,                                  true
          """)
  void aFormIsTakenFromOurOwnPagesOnly(String site, String origin, boolean through)
      throws ServletException, IOException {
    assertThat(passes("POST", "/people/new", site, origin)).isEqualTo(through);
  }

  @ParameterizedTest
  @CsvSource({"GET, /people", "HEAD, /people", "POST, /api/v1/ask"})
  void whatChangesNothingOrHasNoCookieMayComeFromAnywhere(String method, String path)
      throws ServletException, IOException {
    assertThat(passes(method, path, "cross-site", "https://elsewhere.example")).isTrue();
  }

  private static boolean passes(String method, String path, String site, String origin)
      throws ServletException, IOException {
    var request = new MockHttpServletRequest(method, path);
    request.addHeader("Host", HOST);
    if (site != null) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    var response = new MockHttpServletResponse();
    var rest = new MockFilterChain();
    new FromHere().doFilter(request, response, rest);
    assertThat(response.getStatus()).isEqualTo(rest.getRequest() == null ? 403 : 200);
    return rest.getRequest() != null;
  }
}
