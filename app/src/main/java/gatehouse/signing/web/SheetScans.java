package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Permissions;
import gatehouse.access.Refusal;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.shell.Link;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.Oversight.Entry;
import gatehouse.signing.Scan;
import gatehouse.signing.Scans;
import gatehouse.signing.Signature;
import gatehouse.signing.Signature.Signed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells of a signature on paper whether its sheet was scanned, and leads those to the scan who may
/// see it.
@Component
class SheetScans {
  private final Scans scans;
  private final Permissions permissions;

  SheetScans(Scans scans, Permissions permissions) {
    this.scans = scans;
    this.permissions = permissions;
  }

  /// In one sentence; empty for a signature that was not given on paper.
  static Optional<String> words(Signature signature) {
    return Scans.isOnPaper(signature)
        ? Optional.of(
            scanned(signature)
                .map(at -> "Signed on paper, sheet scanned on " + day(at) + ".")
                .orElse("Signed on paper, no scan yet."))
        : Optional.empty();
  }

  /// When the newest scan of its sheet was handed in; empty if there is none.
  static Optional<Instant> scanned(Signature signature) {
    return signature instanceof Signed signed ? signed.scanned() : Optional.empty();
  }

  static String day(Instant at) {
    return SchoolTime.words(SchoolTime.day(at));
  }

  /// Of how many of these the paper has no scan.
  static long without(List<Entry> entries) {
    return entries.stream()
        .map(Entry::signature)
        .filter(Scans::isOnPaper)
        .filter(signature -> scanned(signature).isEmpty())
        .count();
  }

  /// Where the scans of a signature are, the newest first; none for whoever may not see them.
  List<Link> links(Subject subject, Signature signature) {
    return scanned(signature).isEmpty()
        ? List.of()
        : scans.of(signature.request().edition()).stream()
            .filter(scan -> scan.proves(signature.request()) && maySee(subject, scan))
            .map(scan -> new Link("Scan of the sheet, handed in on " + day(scan.at()), path(scan)))
            .toList();
  }

  /// Those whose signatures somebody may see, and whoever handed the scan in.
  boolean maySee(Subject subject, Scan scan) {
    return permissions
        .refusal(subject, Act.SEE, Resource.SIGNED_SHEETS, target(subject, scan))
        .filter(why -> why != Refusal.SECOND_FACTOR_NEEDED)
        .isEmpty();
  }

  static Target target(Subject subject, Scan scan) {
    return Target.of(subject.school()).by(scan.by().value());
  }

  static String path(Scan scan) {
    return "/signing/" + scan.edition() + "/scans/" + scan.id();
  }
}
