package gatehouse.shell;

import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Decides about every path that is not declared open; without one they all stay closed.
public interface Guard extends AuthorizationManager<RequestAuthorizationContext> {}
