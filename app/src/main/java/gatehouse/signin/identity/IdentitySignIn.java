package gatehouse.signin.identity;

import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.signin.PublicAddress;
import gatehouse.signin.secrets.Digest;
import gatehouse.signin.secrets.Random;
import gatehouse.signin.secrets.Tickets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Service;

/// Signs people in with the school's own identity provider: OpenID Connect, authorisation code with
/// PKCE, state and nonce. Spring Security checks the token; whose token it is, we check.
@Service
public class IdentitySignIn {
  private static final Logger log = LoggerFactory.getLogger(IdentitySignIn.class);
  private static final String TRIP = "identity-trip";

  private final IdentityProviders providers;
  private final Registrations registrations;
  private final Outward outward;
  private final Tickets tickets;
  private final People people;
  private final PublicAddress address;

  IdentitySignIn(
      IdentityProviders providers,
      Registrations registrations,
      Outward outward,
      Tickets tickets,
      People people,
      PublicAddress address) {
    this.providers = providers;
    this.registrations = registrations;
    this.outward = outward;
    this.tickets = tickets;
    this.people = people;
    this.address = address;
  }

  /// Where a browser goes, and what it has to bring back.
  public record Departure(String address, String ticket) {
    @Override
    public String toString() {
      return "Departure[not shown]";
    }
  }

  /// Whom the provider has vouched for.
  ///
  /// @param secondFactor whether it says that it has seen one (`amr` has `mfa`, RFC 8176)
  public record Arrival(PersonId person, boolean secondFactor, String next) {}

  /// Where the provider has to send everybody back: one address for all schools.
  public String answersTo() {
    return address.origin() + "/identity/answer";
  }

  /// Begins.
  ///
  /// @throws Unreachable if the provider does not answer
  public Optional<Departure> depart(UUID id, String next) {
    return providers
        .find(id)
        .map(provider -> {
          var trip = new Trip(id, Random.token(), Random.token(), Random.token(), next);
          var request = request(registrations.of(provider, answersTo()), trip);
          return new Departure(
              request.getAuthorizationRequestUri(), tickets.issue(TRIP, trip.written()));
        });
  }

  private static OAuth2AuthorizationRequest request(ClientRegistration registration, Trip trip) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(
            Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
        .clientId(registration.getClientId())
        .redirectUri(registration.getRedirectUri())
        .scopes(registration.getScopes())
        .state(trip.state())
        .attributes(attributes -> {
          attributes.put("registration_id", registration.getRegistrationId());
          attributes.put(OidcParameterNames.NONCE, trip.nonce());
          attributes.put(PkceParameterNames.CODE_VERIFIER, trip.verifier());
        })
        .additionalParameters(
            Map.of(
                OidcParameterNames.NONCE,
                hashed(trip.nonce()),
                PkceParameterNames.CODE_CHALLENGE,
                hashed(trip.verifier()),
                PkceParameterNames.CODE_CHALLENGE_METHOD,
                "S256",
                "prompt",
                "select_account"))
        .build();
  }

  private static String hashed(String secret) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(secret));
  }

  /// Takes the provider's answer; empty if it is none of ours, or the person none of the school's.
  ///
  /// @param ticket what the browser brought back
  /// @param issuer who says that it answers (RFC 9207); empty if it does not say
  /// @throws Unreachable if the provider does not answer
  public Optional<Arrival> arrive(String ticket, String state, String code, String issuer) {
    return tickets
        .take(TRIP, ticket)
        .map(Trip::read)
        .filter(trip -> MessageDigest.isEqual(Digest.of(trip.state()), Digest.of(state)))
        .flatMap(trip ->
            providers
                .find(trip.provider())
                .filter(provider -> registrations.answers(provider, issuer))
                .flatMap(provider -> arrive(provider, trip, code)));
  }

  private Optional<Arrival> arrive(IdentityProvider provider, Trip trip, String code) {
    var registration = registrations.of(provider, answersTo());
    try {
      var user = user(registration, trip, code);
      return person(provider, user)
          .map(person -> new Arrival(person, hasSecondFactor(user), trip.next()));
    } catch (AuthenticationException refused) {
      log.info("The answer of {} was refused: {}", provider.issuer(), refused.getMessage());
      return Optional.empty();
    }
  }

  private OidcUser user(ClientRegistration registration, Trip trip, String code) {
    var answer =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(answersTo())
            .state(trip.state())
            .build();
    var exchange = new OAuth2AuthorizationExchange(request(registration, trip), answer);
    var token =
        (OAuth2LoginAuthenticationToken)
            checks().authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
    return (OidcUser) Objects.requireNonNull(Objects.requireNonNull(token).getPrincipal());
  }

  private OidcAuthorizationCodeAuthenticationProvider checks() {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(outward.tokens());
    var checks =
        new OidcAuthorizationCodeAuthenticationProvider(
            tokens, request -> new DefaultOidcUser(Set.of(), request.getIdToken()));
    checks.setJwtDecoderFactory(this::decoder);
    return checks;
  }

  /// The provider's keys are fetched for each sign-in: nobody signs in often enough for a cache.
  private JwtDecoder decoder(ClientRegistration registration) {
    var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
    var decoder = NimbusJwtDecoder.withJwkSetUri(keys).restOperations(outward.keys()).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtTypeValidator.jwt(),
            new JwtTimestampValidator(),
            new OidcIdTokenValidator(registration)));
    decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    return decoder;
  }

  /// By the name that the provider never gives to anybody else; the first time by the address that
  /// it has verified.
  private Optional<PersonId> person(IdentityProvider provider, OidcUser user) {
    if (!VouchedFor.by(provider, user)) {
      return Optional.empty();
    }
    var subject = Objects.requireNonNull(user.getSubject());
    return providers
        .person(provider.id(), subject)
        .or(() ->
            VouchedFor.email(user)
                .flatMap(this::person)
                .filter(person -> providers.bind(provider.id(), subject, person)));
  }

  private Optional<PersonId> person(String email) {
    try {
      return people.find(new Email(email)).map(Person::id);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean hasSecondFactor(OidcUser user) {
    return Optional.ofNullable(user.getClaimAsStringList("amr")).orElse(List.of()).contains("mfa");
  }
}
