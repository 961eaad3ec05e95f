package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BlanksTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/people/new");

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t\r\n", "\u00a0", "\u0085", "\u1680\u2003\u2007", "\u2028\u202f\u3000"})
  void spaceOfWhateverKindIsNothing(String space) throws ServletException, IOException {
    request.addParameter("given", space);
    assertThat(read().getParameter("given")).isEmpty();
    assertThat(read().getParameterValues("given")).containsExactly("");
    assertThat(read().getParameterMap().get("given")).containsExactly("");
  }

  @Test
  void whatHoldsMoreIsReadAsItWasTyped() throws ServletException, IOException {
    request.addParameter("given", " Ada\u00a0", "\u00a0");
    assertThat(read().getParameter("given")).isEqualTo(" Ada\u00a0");
    assertThat(read().getParameterValues("given")).containsExactly(" Ada\u00a0", "");
    assertThat(read().getParameterMap().get("given")).containsExactly(" Ada\u00a0", "");
  }

  @Test
  void whatWasNotSentIsNotThere() throws ServletException, IOException {
    assertThat(read().getParameter("given")).isNull();
    assertThat(read().getParameterValues("given")).isNull();
    assertThat(read().getParameterMap()).isEmpty();
  }

  private ServletRequest read() throws ServletException, IOException {
    var rest = new MockFilterChain();
    new Blanks().doFilter(request, new MockHttpServletResponse(), rest);
    return java.util.Objects.requireNonNull(rest.getRequest());
  }
}
