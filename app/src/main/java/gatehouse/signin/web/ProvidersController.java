package gatehouse.signin.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.signin.identity.IdentityProvider;
import gatehouse.signin.identity.IdentityProviders;
import gatehouse.signin.identity.IdentitySignIn;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets with which accounts of the school people may sign in.
@Controller
class ProvidersController {
  private static final String PATH = "/school/sign-in";
  private static final int LONGEST = 300;

  private final IdentityProviders providers;
  private final IdentitySignIn identity;
  private final Permissions permissions;
  private final Recently recently;

  ProvidersController(
      IdentityProviders providers,
      IdentitySignIn identity,
      Permissions permissions,
      Recently recently) {
    this.providers = providers;
    this.identity = identity;
    this.permissions = permissions;
    this.recently = recently;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object all(Subject subject) {
    require(subject);
    return recently.proven(subject, PATH, () -> page(Map.of("kind", "microsoft"), null));
  }

  private ProvidersPage page(Map<String, String> values, @Nullable String error) {
    var shown = new HashMap<>(values);
    shown.remove("secret");
    return new ProvidersPage(providers.all(), identity.answersTo(), shown, error);
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object add(Subject subject, @RequestParam Map<String, String> values) {
    require(subject);
    return recently.proven(subject, PATH, () -> add(values, subject.person()));
  }

  private Object add(Map<String, String> values, UUID by) {
    try {
      var provider = provider(values);
      var secret = entered(values, "secret", "Enter the client secret");
      providers.add(provider, secret, by);
      return SeeOther.to(PATH);
    } catch (IllegalArgumentException fault) {
      return page(values, fault.getMessage());
    }
  }

  private static IdentityProvider provider(Map<String, String> values) {
    var kind = kind(values.getOrDefault("kind", ""));
    var other = kind == IdentityProvider.Kind.OTHER;
    return new IdentityProvider(
        UUID.randomUUID(),
        kind,
        other ? entered(values, "name", "Enter what the button should say") : kind.words(),
        kind == IdentityProvider.Kind.GOOGLE
            ? "https://accounts.google.com"
            : entered(values, "issuer", "Enter the issuer's address"),
        entered(values, "client", "Enter the client id"),
        Optional.ofNullable(values.get("domain")));
  }

  private static IdentityProvider.Kind kind(String value) {
    for (var kind : IdentityProvider.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(value)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("Choose whose accounts they are");
  }

  private static String entered(Map<String, String> values, String field, String otherwise) {
    var value = values.getOrDefault(field, "").strip();
    var longest = field.equals("name") ? 60 : LONGEST;
    if (value.isEmpty() || value.length() > longest) {
      throw new IllegalArgumentException(otherwise + ", of at most " + longest + " characters");
    }
    return value;
  }

  @PostMapping(PATH + "/{id}/remove")
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object remove(Subject subject, @PathVariable UUID id) {
    require(subject);
    return recently.proven(
        subject,
        PATH,
        () -> {
          if (!providers.remove(id, subject.person())) {
            throw new NotFound("Your school has no such account service.");
          }
          return SeeOther.to(PATH);
        });
  }

  private void require(Subject subject) {
    permissions.require(subject, Act.CHANGE, Resource.SCHOOL, Target.of(subject.school()));
  }
}
