package gatehouse.signing.web;

import gatehouse.shell.Page;
import org.jspecify.annotations.Nullable;

/// That somebody signed: what, when and how; to be printed.
///
/// @param hash SHA-256 of the edition
/// @param at the time of the server
public record CertificatePage(
    String name,
    String school,
    String policy,
    int number,
    String hash,
    String at,
    String how,
    @Nullable String clause,
    String back)
    implements Page {
  @Override
  public String title() {
    return "Certificate of signature";
  }
}
