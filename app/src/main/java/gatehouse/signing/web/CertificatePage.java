package gatehouse.signing.web;

import gatehouse.shell.Link;
import gatehouse.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That somebody signed: what, when and how; to be printed.
///
/// @param hash SHA-256 of the edition
/// @param at the time of the server
/// @param paper whether the sheet was scanned that they signed; null if they signed none
/// @param scans where the scans are, for those who may see them
public record CertificatePage(
    String name,
    String school,
    String policy,
    int number,
    String hash,
    String at,
    String how,
    @Nullable String clause,
    @Nullable String paper,
    List<Link> scans,
    String back)
    implements Page {
  public CertificatePage {
    scans = List.copyOf(scans);
  }

  @Override
  public String title() {
    return "Certificate of signature";
  }
}
