package gatehouse.access;

import gatehouse.shell.Door;
import gatehouse.shell.Refusals;
import gatehouse.shell.SignedInVisitor;
import gatehouse.shell.SignedInVisitors;
import gatehouse.shell.Supplied;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Fits the guard into the chain of filters, and hands the subject to handlers and frames.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  @Bean
  static Door subjectIsKnownBeforeAnythingIsDecided(Tenancy tenancy, Recognition recognition) {
    var filter = new SubjectFilter(tenancy, recognition);
    return http -> http.addFilterBefore(filter, AuthorizationFilter.class);
  }

  @Bean
  static SignedInVisitors visitors(Navigation navigation, ObjectProvider<SchoolNames> names) {
    var known = new Supplied<>(names);
    return request ->
        Requests.subject(request)
            .map(subject ->
                new SignedInVisitor(
                    subject.name(),
                    known.stream().findFirst().orElseThrow().of(subject.school()),
                    navigation.sections(subject)));
  }

  @Bean
  static Refusals signInFirst() {
    return new SignInFirst();
  }

  @Bean
  static WebMvcConfigurer subjectsForHandlers() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubjectArguments());
      }
    };
  }
}
