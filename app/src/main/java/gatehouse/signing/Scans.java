package gatehouse.signing;

import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signing.Scan.Proof;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.scans.ScanFile;
import gatehouse.signing.scans.ScanReader;
import gatehouse.signing.scans.ScanReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The scans of sheets that were signed on paper, kept beside the signatures that they prove.
/// Nobody reads them but people.
///
/// Whoever calls has asked the permissions.
@Service
public class Scans {
  private final ScanReader reader;
  private final ScanStore store;
  private final SignatureStore signatures;
  private final Records records;
  private final Today today;

  Scans(
      ScanReader reader, ScanStore store, SignatureStore signatures, Records records, Today today) {
    this.reader = reader;
    this.store = store;
    this.signatures = signatures;
    this.records = records;
    this.today = today;
  }

  /// Whether somebody's signature was keyed in from paper.
  public static boolean isOnPaper(Signature signature) {
    return signature instanceof Signed signed && signed.manner() instanceof Manner.Paper;
  }

  /// Those of an edition, the newest first.
  @Transactional(readOnly = true)
  public List<Scan> of(EditionId edition) {
    return store.of(edition);
  }

  @Transactional(readOnly = true)
  public Optional<Scan> find(EditionId edition, ScanId scan) {
    return store.of(edition).stream().filter(each -> each.id().equals(scan)).findAny();
  }

  /// Keeps a scan beside the signatures on paper of these people. The same bytes again are the same
  /// scan, to which others may be added who are on it. Empty if it is kept.
  @Transactional
  public Optional<SignatureRefusal> keep(
      EditionId edition, ScanFile file, Set<PersonId> people, PersonId by) {
    var signed =
        signatures.of(edition).stream()
            .filter(Scans::isOnPaper)
            .map(Signature::request)
            .filter(request -> people.contains(request.person()))
            .toList();
    if (signed.isEmpty()) {
      return Optional.of(SignatureRefusal.NOBODY);
    }
    var scan = scan(edition, file, by);
    var kept = scan.known(store.add(scan, file.content()));
    var proofs = signed.stream().map(Proof::of).collect(Collectors.toSet());
    int proven = store.prove(kept, proofs);
    if (proven > 0) {
      records.write(deed(kept, signed.getFirst().hash(), proven, by));
    }
    return Optional.empty();
  }

  /// As [#keep], of a file that nobody has read yet.
  @Transactional
  public Optional<SignatureRefusal> keep(
      EditionId edition, byte[] file, Set<PersonId> people, PersonId by) {
    return switch (reader.read("", file)) {
      case ScanReading.Read(var scan) -> keep(edition, scan, people, by);
      case ScanReading.Refused(var why) -> Optional.of(new SignatureRefusal("file", why));
    };
  }

  private Scan scan(EditionId edition, ScanFile file, PersonId by) {
    return new Scan(
        ScanId.random(),
        edition,
        file.hash(),
        file.type(),
        file.size(),
        file.pages(),
        by,
        today.now(),
        Set.of());
  }

  private static Deed deed(Scan scan, String edition, int proven, PersonId by) {
    return Deed.by(by.value(), "sheet.scanned")
        .with("edition", edition)
        .with("scan", scan.id().toString())
        .with("hash", scan.hash())
        .with("type", scan.type().media())
        .with("pages", Integer.toString(scan.pages()))
        .with("signatures", Integer.toString(proven));
  }

  /// Its bytes, for somebody who is about to see them; that they were seen is recorded.
  @Transactional
  public byte[] open(Scan scan, PersonId by) {
    records.looked(by.value(), "sheet " + scan.id(), Optional.empty());
    return store.content(scan.id()).orElseThrow();
  }
}
