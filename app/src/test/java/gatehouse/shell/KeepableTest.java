package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeepableTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/people/new");

  @Test
  void aCharacterThatTheDatabaseCannotKeepIsRefusedWithAWayOut() {
    request.addParameter("given", "Ada");
    request.addParameter("family", "Te\0al");
    assertThatThrownBy(this::handled)
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("Type it again");
  }

  @Test
  void aPageThatTellsOfAnErrorReadsNothingAgain() {
    request.setDispatcherType(DispatcherType.ERROR);
    request.addParameter("family", "Te\0al");
    assertThat(handled()).isTrue();
  }

  @Test
  void everythingElseIsLeftToThePage() {
    request.addParameter("family", "T\u0001e\uD83D\uDE00al \u202E");
    assertThat(handled()).isTrue();
  }

  private boolean handled() {
    return new Keepable().preHandle(request, new MockHttpServletResponse(), new Object());
  }
}
