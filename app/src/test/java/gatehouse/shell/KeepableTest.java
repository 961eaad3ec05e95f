package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeepableTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/people/new");

  @Test
  @Asvs("1.3.3")
  void aCharacterThatTheDatabaseCannotKeepIsRefused() throws ServletException, IOException {
    request.addParameter("given", "Ada");
    request.addParameter("family", "Te\0al");
    assertThat(passes(request)).isFalse();
  }

  @Test
  void soItIsInTheNameOfAField() throws ServletException, IOException {
    request.addParameter("seen-\0", "2026-09-01");
    assertThat(passes(request)).isFalse();
  }

  @Test
  void soIsAFileNameWhichTheWebServerRefusesToRead() throws ServletException, IOException {
    assertThat(passes(new WithFile())).isFalse();
  }

  @Test
  void everythingElseIsLeftToThePage() throws ServletException, IOException {
    request.addParameter("family", "T\u0001e\uD83D\uDE00al \u202E");
    assertThat(passes(request)).isTrue();
  }

  @Test
  void aPageThatTellsOfAnErrorReadsNothingAgain() throws ServletException, IOException {
    request.setDispatcherType(DispatcherType.ERROR);
    request.setAttribute("jakarta.servlet.error.request_uri", "/people/new");
    request.addParameter("family", "Te\0al");
    assertThat(passes(request)).isTrue();
  }

  private static boolean passes(MockHttpServletRequest request)
      throws ServletException, IOException {
    var response = new MockHttpServletResponse();
    var rest = new MockFilterChain();
    new Keepable().doFilter(request, response, rest);
    assertThat(response.getStatus()).isEqualTo(rest.getRequest() == null ? 400 : 200);
    return rest.getRequest() != null;
  }

  /// As the web server answers, when a file’s name holds a NUL.
  private static final class WithFile extends MockHttpServletRequest {
    @Override
    public Map<String, String[]> getParameterMap() {
      throw new InvalidFileNameException("Te\0al", "Invalid file name: Te\\0al");
    }
  }
}
