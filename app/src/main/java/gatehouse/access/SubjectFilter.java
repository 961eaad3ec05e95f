package gatehouse.access;

import gatehouse.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads who sends the request and what they are today, and does the rest of it for their school
/// alone.
///
/// Somebody who has left is nobody from their next request on.
final class SubjectFilter extends OncePerRequestFilter {
  private final Tenancy tenancy;
  private final ObjectProvider<Subjects> subjects;

  SubjectFilter(Tenancy tenancy, ObjectProvider<Subjects> subjects) {
    this.tenancy = tenancy;
    this.subjects = subjects;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      follow(signedIn, authentication, request, response, rest);
    } else {
      rest.doFilter(request, response);
    }
  }

  private void follow(
      SignedIn signedIn,
      Authentication authentication,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain rest)
      throws ServletException, IOException {
    try {
      tenancy.in(
          signedIn.schoolId(),
          () -> {
            subject(signedIn, authentication).ifPresent(subject -> Requests.put(request, subject));
            rest.doFilter(request, response);
            return signedIn;
          });
    } catch (ServletException | IOException | RuntimeException expected) {
      throw expected;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }

  private Optional<Subject> subject(SignedIn signedIn, Authentication authentication) {
    var found = subjects.stream().flatMap(known -> known.find(signedIn).stream()).findFirst();
    return found.map(
        subject -> secondFactor(authentication).map(subject::provenAt).orElse(subject));
  }

  /// When they last showed something beyond a password.
  private static Optional<Instant> secondFactor(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .filter(FactorGrantedAuthority.class::isInstance)
        .map(FactorGrantedAuthority.class::cast)
        .filter(factor -> !FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(factor.getAuthority()))
        .map(FactorGrantedAuthority::getIssuedAt)
        .max(Instant::compareTo);
  }
}
