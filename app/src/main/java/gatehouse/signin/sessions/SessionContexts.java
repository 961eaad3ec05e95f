package gatehouse.signin.sessions;

import gatehouse.access.Recognition;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Finds the session that a request's cookie opens. Each request asks the database anew, so that a
/// session that was ended is over at once.
@Component
public class SessionContexts implements SecurityContextRepository {
  private static final String SESSION = SessionContexts.class.getName() + ".session";

  /// Where a page asks how long is left: that is no use of the session.
  public static final String TIME_LEFT = "/time-left";

  private final Cookies cookies;
  private final Sessions sessions;
  private final Recognition recognition;
  private final Tenancy tenancy;

  SessionContexts(Cookies cookies, Sessions sessions, Recognition recognition, Tenancy tenancy) {
    this.cookies = cookies;
    this.sessions = sessions;
    this.recognition = recognition;
    this.tenancy = tenancy;
  }

  /// The session of this request; known once the chain of filters has asked who it is.
  public static Optional<Session> session(HttpServletRequest request) {
    return Optional.ofNullable((Session) request.getAttribute(SESSION));
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Lazily(() -> context(request));
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    return context(exchange.getRequest());
  }

  private SecurityContext context(HttpServletRequest request) {
    var context = SecurityContextHolder.createEmptyContext();
    find(request)
        .ifPresent(session -> {
          request.setAttribute(SESSION, session);
          context.setAuthentication(authentication(session));
        });
    return context;
  }

  private Optional<Session> find(HttpServletRequest request) {
    return cookies
        .key(request)
        .flatMap(key ->
            tenancy.transaction(
                key.school(),
                () -> {
                  var session = find(key.secret(), request);
                  session
                      .filter(found -> found.standing() != Session.Standing.HALF_IN)
                      .ifPresent(found -> recognition.recognise(found.who(), request));
                  return session;
                }));
  }

  private Optional<Session> find(String secret, HttpServletRequest request) {
    return request.getRequestURI().equals(TIME_LEFT) ? sessions.look(secret) : sessions.use(secret);
  }

  private static Authentication authentication(Session session) {
    var principal =
        session.standing() == Session.Standing.HALF_IN ? new HalfIn(session.who()) : session.who();
    return UsernamePasswordAuthenticationToken.authenticated(principal, "", factors(session));
  }

  private static List<FactorGrantedAuthority> factors(Session session) {
    if (session.way() == Way.LINK) {
      return List.of(factor(FactorGrantedAuthority.OTT_AUTHORITY, session.wayAt()));
    }
    return session
        .shown()
        .map(shown -> List.of(factor(shown.proof().authority(), shown.at())))
        .orElse(List.of());
  }

  private static FactorGrantedAuthority factor(String authority, java.time.Instant at) {
    return FactorGrantedAuthority.withAuthority(authority).issuedAt(at).build();
  }

  /// Nothing: whoever lets somebody in begins a session and writes the cookie.
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return cookies.key(request).isPresent();
  }

  private static final class Lazily implements DeferredSecurityContext {
    private final Supplier<SecurityContext> source;
    private Optional<SecurityContext> loaded = Optional.empty();

    Lazily(Supplier<SecurityContext> source) {
      this.source = source;
    }

    @Override
    public SecurityContext get() {
      if (loaded.isEmpty()) {
        loaded = Optional.of(source.get());
      }
      return loaded.get();
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
