package gatehouse.signing;

import gatehouse.people.PersonId;
import gatehouse.signing.Signature.Request;
import gatehouse.signing.scans.ScanType;
import java.time.Instant;
import java.util.Set;

/// The scan of a sheet on which people signed, kept as evidence beside their signatures.
///
/// @param hash SHA-256 of its bytes
/// @param size in bytes
/// @param by who handed it in
/// @param at when (UTC)
/// @param proofs the signatures that are on it
public record Scan(
    ScanId id,
    EditionId edition,
    String hash,
    ScanType type,
    int size,
    int pages,
    PersonId by,
    Instant at,
    Set<Proof> proofs) {
  public Scan {
    proofs = Set.copyOf(proofs);
  }

  /// The same, under the name that it has already.
  Scan known(ScanId name) {
    return new Scan(name, edition, hash, type, size, pages, by, at, proofs);
  }

  /// A signature that is on the sheet: whose, and of which turn.
  public record Proof(PersonId person, int turn) {
    static Proof of(Request request) {
      return new Proof(request.person(), request.turn());
    }
  }

  public boolean proves(Request request) {
    return edition.equals(request.edition()) && proofs.contains(Proof.of(request));
  }
}
