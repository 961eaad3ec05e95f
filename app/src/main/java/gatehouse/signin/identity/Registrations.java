package gatehouse.signin.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// What an identity provider says of itself (OpenID Connect Discovery), asked when somebody first
/// signs in with it and again each hour: never at the start, so that one that is down stops nothing
/// but itself.
@Component
class Registrations {
  private static final Logger log = LoggerFactory.getLogger(Registrations.class);
  private static final Duration KEPT = Duration.ofHours(1);

  private final IdentityProviders providers;
  private final Outward outward;
  private final InstantSource clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(Map<String, Object> says, Instant since) {}

  Registrations(IdentityProviders providers, Outward outward, InstantSource clock) {
    this.providers = providers;
    this.outward = outward;
    this.clock = clock;
  }

  /// @throws Unreachable if the provider does not answer, or is not who it should be
  ClientRegistration of(IdentityProvider provider, String answersTo) {
    try {
      return ClientRegistrations.fromOidcConfiguration(says(provider))
          .registrationId(provider.id().toString())
          .clientId(provider.client())
          .clientSecret(providers.secret(provider.id()))
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri(answersTo)
          .scope("openid", "email", "profile")
          .build();
    } catch (IllegalArgumentException unfit) {
      throw unreachable(provider, unfit);
    }
  }

  private static Unreachable unreachable(IdentityProvider provider, RuntimeException why) {
    log.warn("{} cannot be asked: {}", provider.issuer(), why.getClass().getSimpleName());
    return new Unreachable(why);
  }

  /// Whether this issuer is the one that was to answer: what another has sent is not taken to this
  /// one (mix-up, RFC 9207). One that promises to say who it is has to say it.
  ///
  /// @throws Unreachable as above
  boolean answers(IdentityProvider provider, String issuer) {
    var promised = says(provider).get("authorization_response_iss_parameter_supported");
    return issuer.isEmpty() ? !Boolean.TRUE.equals(promised) : issuer.equals(provider.issuer());
  }

  private Map<String, Object> says(IdentityProvider provider) {
    try {
      var says = says(provider.issuer());
      for (var name : List.of("authorization_endpoint", "token_endpoint", "jwks_uri")) {
        if (!provider.mayLeadTo(String.valueOf(says.get(name)))) {
          throw new IllegalArgumentException("The provider leads elsewhere: " + name);
        }
      }
      return says;
    } catch (RestClientException | IllegalArgumentException failed) {
      throw unreachable(provider, failed);
    }
  }

  private Map<String, Object> says(String issuer) {
    var before = known.get(issuer);
    if (before != null && before.since().plus(KEPT).isAfter(clock.instant())) {
      return before.says();
    }
    var says = ask(outward.client(), issuer);
    known.put(issuer, new Known(says, clock.instant()));
    return says;
  }

  private static Map<String, Object> ask(RestClient client, String issuer) {
    var says =
        Objects.requireNonNullElse(
            client
                .get()
                .uri(issuer + "/.well-known/openid-configuration")
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {}),
            Map.<String, Object>of());
    if (!issuer.equals(says.get("issuer"))) {
      throw new IllegalArgumentException(
          "The provider calls itself another: " + says.get("issuer"));
    }
    return says;
  }
}
