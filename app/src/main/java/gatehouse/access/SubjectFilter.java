package gatehouse.access;

import gatehouse.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
  private final Recognition recognition;

  SubjectFilter(Tenancy tenancy, Recognition recognition) {
    this.tenancy = tenancy;
    this.recognition = recognition;
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
            subject(signedIn, authentication, request)
                .ifPresent(subject -> Requests.put(request, subject));
            rest.doFilter(request, response);
            return signedIn;
          });
    } catch (ServletException | IOException | RuntimeException expected) {
      throw expected;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }

  private Optional<Subject> subject(
      SignedIn signedIn, Authentication authentication, HttpServletRequest request) {
    return recognition
        .of(signedIn, request)
        .map(subject -> isByLink(authentication) ? visiting(subject) : subject)
        .filter(subject -> !subject.roles().isEmpty())
        .map(subject -> secondFactor(authentication).map(subject::provenAt).orElse(subject));
  }

  private static boolean isByLink(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .anyMatch(factor -> FactorGrantedAuthority.OTT_AUTHORITY.equals(factor.getAuthority()));
  }

  /// Whoever comes by a link and no account is a pupil or a parent, whatever else they are.
  private static Subject visiting(Subject subject) {
    var roles = EnumSet.of(Role.PUPIL, Role.PARENT);
    roles.retainAll(subject.roles());
    return new Subject(subject.school(), subject.person(), subject.name(), roles, Optional.empty());
  }

  private static final Set<String> FIRST_FACTORS =
      Set.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.OTT_AUTHORITY);

  /// When they last showed something beyond a password or a link.
  private static Optional<Instant> secondFactor(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .filter(FactorGrantedAuthority.class::isInstance)
        .map(FactorGrantedAuthority.class::cast)
        .filter(factor -> !FIRST_FACTORS.contains(factor.getAuthority()))
        .map(FactorGrantedAuthority::getIssuedAt)
        .max(Instant::compareTo);
  }
}
