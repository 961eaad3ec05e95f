package gatehouse.access;

import gatehouse.shell.Guard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Asks the permissions before any handler that says what it is guarded by; one that says nothing
/// stays closed.
@Component
class HandlerGuard implements Guard {
  private final ObjectProvider<RequestMappingHandlerMapping> handlers;
  private final Permissions permissions;

  HandlerGuard(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> handlers,
      Permissions permissions) {
    this.handlers = handlers;
    this.permissions = permissions;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext exchange) {
    var request = exchange.getRequest();
    return new AuthorizationDecision(
        guarded(request).filter(need -> passes(need, request)).isPresent());
  }

  private boolean passes(Guarded need, HttpServletRequest request) {
    var refusal =
        Requests.subject(request)
            .map(subject -> permissions.refusalOfPage(subject, need.to(), need.value()))
            .orElse(Optional.of(Refusal.NO_RIGHT));
    refusal.ifPresent(why -> note(why, need, request));
    return refusal.isEmpty();
  }

  private void note(Refusal why, Guarded need, HttpServletRequest request) {
    Requests.put(request, why);
    Requests.subject(request)
        .ifPresent(subject -> permissions.log(subject, need.to(), need.value(), why));
  }

  private Optional<Guarded> guarded(HttpServletRequest request) {
    return handler(request)
        .map(HandlerExecutionChain::getHandler)
        .filter(HandlerMethod.class::isInstance)
        .map(handler -> ((HandlerMethod) handler).getMethodAnnotation(Guarded.class));
  }

  private Optional<HandlerExecutionChain> handler(HttpServletRequest request) {
    try {
      return Optional.ofNullable(handlers.getObject().getHandler(request));
    } catch (Exception unfit) {
      return Optional.empty();
    }
  }
}
