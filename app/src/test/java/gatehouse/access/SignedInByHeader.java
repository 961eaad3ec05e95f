package gatehouse.access;

import gatehouse.shell.Door;
import gatehouse.tenancy.SchoolId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signs in whoever a test names, so that a test of pages need not know how people sign in. Stands
/// in the tests only.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SignedInByHeader implements Door {
  public static final String NAME = "X-Test-Signed-In";

  /// The header's value; with a second factor shown just now if asked for.
  public static String value(SchoolId school, UUID person, boolean secondFactor) {
    return school + " " + person + (secondFactor ? " proven" : "");
  }

  @Override
  public void fit(HttpSecurity http) {
    http.addFilterBefore(new ByHeader(), CsrfFilter.class);
  }

  private static final class ByHeader extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain rest)
        throws ServletException, IOException {
      Optional.ofNullable(request.getHeader(NAME)).ifPresent(ByHeader::signIn);
      rest.doFilter(request, response);
    }

    private static void signIn(String value) {
      var words = List.of(value.split(" ", -1));
      var who = new SignedIn(UUID.fromString(words.get(0)), UUID.fromString(words.get(1)));
      var proof =
          words.size() > 2
              ? List.of(
                  FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                      .issuedAt(Instant.now())
                      .build())
              : List.<FactorGrantedAuthority>of();
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, "", proof));
      SecurityContextHolder.setContext(context);
    }
  }
}
