package gatehouse.signing.web;

import gatehouse.shell.Page;
import java.util.List;

/// What somebody is asked to sign, and what they have signed.
public record OwnSignaturesPage(List<Row> rows) implements Page {
  public OwnSignaturesPage {
    rows = List.copyOf(rows);
  }

  /// An edition.
  ///
  /// @param path where it is read and signed, or where the certificate is
  /// @param open whether it is still to be signed
  public record Row(String title, String path, String words, boolean open) {}

  @Override
  public String title() {
    return "What I am asked to sign";
  }
}
