package gatehouse.signing.web;

import gatehouse.access.Subject;
import gatehouse.people.PersonId;
import gatehouse.records.Names;
import gatehouse.shell.Choice;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.Oversight;
import gatehouse.signing.Oversight.Entry;
import gatehouse.signing.PolicyText;
import gatehouse.signing.Scan;
import gatehouse.signing.Scan.Proof;
import gatehouse.signing.Scans;
import gatehouse.signing.Signature;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.scans.ScanReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/// Puts the page of scans together.
@Component
class ScansPages {
  private static final String LEFT = "somebody who has left";

  private final Oversight oversight;
  private final Scans scans;
  private final ScanReader reader;
  private final SheetScans sheets;
  private final Unconcerned unconcerned;
  private final Names names;

  ScansPages(
      Oversight oversight,
      Scans scans,
      ScanReader reader,
      SheetScans sheets,
      Unconcerned unconcerned,
      Names names) {
    this.oversight = oversight;
    this.scans = scans;
    this.reader = reader;
    this.sheets = sheets;
    this.unconcerned = unconcerned;
    this.names = names;
  }

  /// Those whose signatures on paper somebody may prove by a scan.
  List<Entry> onPaper(Subject subject, PolicyText text) {
    return unconcerned.of(subject, allOnPaper(text));
  }

  private List<Entry> allOnPaper(PolicyText text) {
    return oversight.of(text.id()).stream()
        .filter(entry -> Scans.isOnPaper(entry.signature()))
        .toList();
  }

  @Transactional(readOnly = true)
  ScansPage fresh(Subject subject, PolicyText text, @Nullable String news) {
    var all = allOnPaper(text);
    return page(subject, text, all, lastSheet(subject, all), Mistakes.NONE, news);
  }

  @Transactional(readOnly = true)
  ScansPage wrong(Subject subject, PolicyText text, Set<String> chosen, Mistakes mistakes) {
    return page(subject, text, allOnPaper(text), chosen, mistakes, null);
  }

  /// Whoever comes from keying in a sheet hands in its scan: those are ticked who stand on the
  /// sheet that this person keyed in last, if none of it was scanned.
  private static Set<String> lastSheet(Subject subject, List<Entry> all) {
    var mine =
        all.stream()
            .map(Entry::signature)
            .map(Signed.class::cast)
            .filter(signed -> paper(signed).keyedInBy().value().equals(subject.person()))
            .toList();
    var last = mine.stream().max(Comparator.comparing(Signed::at)).map(ScansPages::paper);
    return mine.stream()
        .filter(signed -> last.filter(paper(signed)::equals).isPresent())
        .filter(signed -> signed.scanned().isEmpty())
        .map(signed -> signed.request().person().toString())
        .collect(Collectors.toSet());
  }

  private static Manner.Paper paper(Signature signature) {
    return (Manner.Paper) ((Signed) signature).manner();
  }

  private ScansPage page(
      Subject subject,
      PolicyText text,
      List<Entry> all,
      Set<String> chosen,
      Mistakes mistakes,
      @Nullable String news) {
    var known = scans.of(text.id());
    var called = names.of(people(known));
    var people = unconcerned.of(subject, all);
    return new ScansPage(
        text.title(),
        text.number(),
        "/signing/" + text.id() + "/scans",
        people.stream().map(ScansPages::choice).toList(),
        chosen,
        SheetScans.without(all),
        known.stream().map(scan -> row(subject, scan, called)).toList(),
        mistakes
            .field("file", "Scan of the sheet")
            .withHint(
                "A PDF, JPEG or PNG, at most %d MB: all pages of one sheet in one file"
                    .formatted(reader.megabytes())),
        mistakes.field("people", "Whose signatures are on it?"),
        people.isEmpty() ? mistakes.linksTo("people") : mistakes.links("people"),
        news);
  }

  private static Choice choice(Entry entry) {
    var paper = paper(entry.signature());
    var scan =
        SheetScans.scanned(entry.signature())
            .map(at -> "sheet scanned on " + SheetScans.day(at))
            .orElse("no scan yet");
    return Choice.of(
        entry.person().toString(),
        entry.name(),
        "Signed on %s, %s".formatted(SchoolTime.words(paper.on()), scan));
  }

  /// Whoever is on a scan or has handed one in.
  private static Set<UUID> people(List<Scan> scans) {
    return scans.stream()
        .flatMap(
            scan -> Stream.concat(scan.proofs().stream().map(Proof::person), Stream.of(scan.by())))
        .map(PersonId::value)
        .collect(Collectors.toSet());
  }

  private ScansPage.Row row(Subject subject, Scan scan, Map<UUID, String> called) {
    var on =
        scan.proofs().stream()
            .map(proof -> called.getOrDefault(proof.person().value(), LEFT))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    var by = called.getOrDefault(scan.by().value(), LEFT);
    return new ScansPage.Row(
        "Handed in on " + SchoolTime.words(scan.at()),
        sheets.maySee(subject, scan) ? SheetScans.path(scan) : null,
        "By %s: %s, %s, %s".formatted(by, scan.type(), pages(scan.pages()), size(scan.size())),
        on);
  }

  private static String pages(int pages) {
    return pages == 1 ? "1 page" : pages + " pages";
  }

  private static String size(int bytes) {
    long kilobytes = Math.max(1, DataSize.ofBytes(bytes).toKilobytes());
    return kilobytes < 1024 ? kilobytes + " KB" : "%.1f MB".formatted(kilobytes / 1024.0);
  }
}
