package gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Lets a guarded handler simply take the subject.
final class SubjectArguments implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Subject.class;
  }

  @Override
  public Subject resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest exchange,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
    return Requests.subject(request)
        .orElseThrow(() -> new IllegalStateException("Only a guarded handler knows its subject"));
  }
}
