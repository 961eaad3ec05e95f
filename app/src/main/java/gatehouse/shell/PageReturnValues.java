package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Lets a controller simply return a page.
class PageReturnValues implements HandlerMethodReturnValueHandler {
  private final PageWriter writer;

  PageReturnValues(PageWriter writer) {
    this.writer = writer;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Page.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest exchange)
      throws IOException {
    container.setRequestHandled(true);
    var page = (Page) Objects.requireNonNull(value, "a controller returned no page");
    var request = exchange.getNativeRequest(HttpServletRequest.class);
    var response = exchange.getNativeResponse(HttpServletResponse.class);
    writer.write(page, Objects.requireNonNull(request), Objects.requireNonNull(response));
  }
}
