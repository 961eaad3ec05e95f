package gatehouse.signin.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import gatehouse.people.PersonId;
import gatehouse.signin.PublicAddress;
import gatehouse.signin.secrets.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The passkeys of the school for which this thread works (WebAuthn Level 3).
///
/// The authenticator must check who holds it, so that a passkey is two factors at once: the device,
/// and a finger, face or PIN. A challenge stands in a ticket and is good for once.
@Service
public class Passkeys {
  private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(5);
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          PublicKeyCredentialParameters.ES256,
          PublicKeyCredentialParameters.EdDSA,
          PublicKeyCredentialParameters.RS256);
  private static final String TO_ADD = "passkey-to-add/";
  private static final String TO_SHOW = "passkey-to-show/";

  private final PasskeyStore store;
  private final Tickets tickets;
  private final PublicAddress address;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  Passkeys(PasskeyStore store, Tickets tickets, PublicAddress address) {
    this.store = store;
    this.tickets = tickets;
    this.address = address;
  }

  /// What a page hands to the browser.
  ///
  /// @param options for the browser, JSON
  /// @param ticket comes back with the browser's answer
  /// @param origin where alone the answer can be given
  public record Asked(String options, String ticket, String origin) {}

  /// Asks the browser to make a passkey.
  ///
  /// @param account stands beside the passkey where the person chooses among several
  @Transactional
  public Asked toAdd(PersonId person, String account, String name) {
    var challenge = Bytes.random();
    var options = creation(person, challenge, account, name);
    return asked(options, TO_ADD + person, challenge);
  }

  private PublicKeyCredentialCreationOptions creation(
      PersonId person, Bytes challenge, String account, String name) {
    return PublicKeyCredentialCreationOptions.builder()
        .rp(relyingParty())
        .user(
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(store.handle(person))
                .name(account)
                .displayName(name)
                .build())
        .challenge(challenge)
        .pubKeyCredParams(ALGORITHMS)
        .timeout(TIME_TO_ANSWER)
        .excludeCredentials(descriptors(person))
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .attestation(AttestationConveyancePreference.NONE)
        .build();
  }

  /// Adds the passkey that the browser has made; false if it is not what was asked for.
  @Transactional
  public boolean add(PersonId person, String ticket, String answer, String name) {
    try {
      var challenge = tickets.take(TO_ADD + person, ticket);
      var credential =
          json.readValue(
              answer,
              new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
      return challenge.isPresent() && register(person, challenge.get(), credential, name);
    } catch (WebAuthnException | JacksonException | IllegalArgumentException _) {
      return false;
    }
  }

  private boolean register(
      PersonId person,
      String challenge,
      PublicKeyCredential<AuthenticatorAttestationResponse> credential,
      String name) {
    var options = creation(person, Bytes.fromBase64(challenge), "", "");
    var key = new RelyingPartyPublicKey(credential, name);
    var record =
        operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key));
    store.add(person, record);
    return true;
  }

  /// Asks the browser for any passkey that it has for us.
  public Asked toShow() {
    return asked(request(Bytes.random(), List.of()));
  }

  /// Asks the browser for one of this person's.
  @Transactional(readOnly = true)
  public Asked toShow(PersonId person) {
    return asked(request(Bytes.random(), descriptors(person)));
  }

  private Asked asked(PublicKeyCredentialRequestOptions options) {
    return asked(options, TO_SHOW, options.getChallenge());
  }

  private Asked asked(Object options, String purpose, Bytes challenge) {
    return new Asked(
        json.writeValueAsString(options),
        tickets.issue(purpose, challenge.toBase64UrlString()),
        address.origin());
  }

  private PublicKeyCredentialRequestOptions request(
      Bytes challenge, List<PublicKeyCredentialDescriptor> allowed) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(challenge)
        .rpId(address.host())
        .timeout(TIME_TO_ANSWER)
        .allowCredentials(allowed)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .build();
  }

  /// Whose passkey was shown; empty if none of this school's, or not as it was asked for.
  @Transactional
  public Optional<PersonId> shown(String ticket, String answer) {
    try {
      var challenge = tickets.take(TO_SHOW, ticket);
      var credential =
          json.readValue(
              answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
      return challenge
          .filter(_ -> store.find(credential.getRawId()).isPresent())
          .flatMap(text -> person(Bytes.fromBase64(text), credential));
    } catch (WebAuthnException | JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Optional<PersonId> person(
      Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> credential) {
    var request = new RelyingPartyAuthenticationRequest(request(challenge, List.of()), credential);
    var entity = operations().authenticate(request);
    return entity == null ? Optional.empty() : store.person(entity.getId());
  }

  @Transactional(readOnly = true)
  public List<Passkey> of(PersonId person) {
    return store.of(person);
  }

  @Transactional
  public boolean rename(PersonId person, UUID id, String name) {
    return store.rename(person, id, name);
  }

  @Transactional
  public boolean remove(PersonId person, UUID id) {
    return store.remove(person, id);
  }

  @Transactional
  public void removeAll(PersonId person) {
    store.removeAll(person);
  }

  private List<PublicKeyCredentialDescriptor> descriptors(PersonId person) {
    return store.credentials(person).stream()
        .map(credential ->
            PublicKeyCredentialDescriptor.builder()
                .id(credential.getCredentialId())
                .transports(credential.getTransports())
                .build())
        .toList();
  }

  /// Made each time: the address may be known only once the service has a port.
  private WebAuthnRelyingPartyOperations operations() {
    var stores = new SpringStores(store);
    return new Webauthn4JRelyingPartyOperations(
        stores, stores, relyingParty(), Set.of(address.origin()));
  }

  private PublicKeyCredentialRpEntity relyingParty() {
    return PublicKeyCredentialRpEntity.builder().id(address.host()).name("Gatehouse").build();
  }
}
