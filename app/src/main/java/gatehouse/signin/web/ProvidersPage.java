package gatehouse.signin.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.signin.identity.IdentityProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The identity providers of a school, and a form to set another.
///
/// @param answersTo what the provider has to be told
/// @param values what was entered; never the secret
public record ProvidersPage(
    List<IdentityProvider> providers,
    String answersTo,
    Map<String, String> values,
    @Nullable String error)
    implements Page {
  public ProvidersPage {
    providers = List.copyOf(providers);
    values = Map.copyOf(values);
  }

  @Override
  public String title() {
    return "Signing in with your school’s accounts";
  }

  @Override
  public HttpStatus status() {
    return error == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public Field kindField() {
    return Field.of("kind", "Whose accounts are they?").withError(error);
  }

  public List<Choice> kinds() {
    return Arrays.stream(IdentityProvider.Kind.values())
        .map(kind -> Choice.of(kind.name().toLowerCase(Locale.ROOT), kind.words()))
        .toList();
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
