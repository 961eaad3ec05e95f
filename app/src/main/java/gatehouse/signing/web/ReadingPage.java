package gatehouse.signing.web;

import gatehouse.shell.Page;
import gatehouse.signing.Agreement;
import gatehouse.signing.Changed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The policy as it speaks to somebody, before they sign.
///
/// @param path of this edition's pages
/// @param due by when it is to be signed; null once it is answered
/// @param first where something is done before signing; null if nothing is
/// @param changed what is another since they signed last; null if they have signed none
public record ReadingPage(
    String title,
    int number,
    String hash,
    String path,
    @Nullable String due,
    @Nullable List<Changed.Line> changed,
    List<Agreement.Part> parts,
    @Nullable String first,
    boolean mayAnswer)
    implements Page {
  public ReadingPage {
    changed = changed == null ? null : List.copyOf(changed);
    parts = List.copyOf(parts);
  }
}
