package gatehouse.records.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Refusal;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.records.Deed;
import gatehouse.records.Listing;
import gatehouse.records.Names;
import gatehouse.records.Particulars;
import gatehouse.records.Proofs;
import gatehouse.records.RecordBook;
import gatehouse.records.RecordedEntry;
import gatehouse.shell.Choice;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// The record, to be read: all of it by time, or what one looks for.
@Controller
class RecordController {
  private static final int SHOWN = 25;

  private final RecordBook book;
  private final Proofs proofs;
  private final Names names;
  private final Permissions permissions;

  RecordController(RecordBook book, Proofs proofs, Names names, Permissions permissions) {
    this.book = book;
    this.proofs = proofs;
    this.names = names;
    this.permissions = permissions;
  }

  /// To what was done, for those who may read it; to the proof for those who may see only that.
  @GetMapping("/record")
  @Guarded(Resource.PROOF)
  Object door(Subject subject) {
    permissions.require(subject, Act.SEE, Resource.PROOF, Target.of(subject.school()));
    var refused =
        permissions
            .refusal(subject, Act.SEE, Resource.RECORD, Target.of(subject.school()))
            .filter(why -> why != Refusal.SECOND_FACTOR_NEEDED);
    return new RedirectView(refused.isEmpty() ? "/record/entries" : "/record/proof");
  }

  @GetMapping("/record/entries")
  @Guarded(Resource.RECORD)
  @Transactional
  Page newest(Subject subject) {
    return page(subject, RecordForm.EMPTY);
  }

  @PostMapping("/record/entries")
  @Guarded(Resource.RECORD)
  Page search(
      Subject subject,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String clause,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String after) {
    return page(subject, new RecordForm(kind, person, clause, day, after));
  }

  private Page page(Subject subject, RecordForm form) {
    permissions.require(subject, Act.SEE, Resource.RECORD, Target.of(subject.school()));
    var wrong = form.wrong(names);
    var listing =
        wrong.isEmpty()
            ? book.entries(subject, form.wanted(names), SHOWN + 1)
            : new Listing(List.of(), book.kinds());
    var found = listing.entries();
    var shown = found.stream().limit(SHOWN).toList();
    return new RecordPage(
        lines(shown),
        choices(listing.kinds()),
        form,
        wrong,
        found.size() > SHOWN
            ? Optional.of(form.after(shown.getLast().position()))
            : Optional.empty(),
        permissions.may(subject, Act.EXPORT, Resource.RECORD, Target.of(subject.school())));
  }

  private static List<Choice> choices(List<String> kinds) {
    return Stream.concat(
            Stream.of(Choice.of("", "Anything")),
            kinds.stream().map(kind -> Choice.of(kind, RecordedEntry.words(kind))))
        .toList();
  }

  private List<EntryLine> lines(List<RecordedEntry> entries) {
    var called = called(entries);
    return entries.stream().map(entry -> EntryLine.of(entry, called)).toList();
  }

  private Map<UUID, String> called(List<RecordedEntry> entries) {
    return names.of(
        entries.stream().flatMap(RecordController::named).collect(Collectors.toUnmodifiableSet()));
  }

  /// Who did it, whom it concerns, and whoever else stands in its details.
  private static Stream<UUID> named(RecordedEntry entry) {
    var details =
        entry.particulars() instanceof Particulars.Known(Map<String, String> known)
            ? known.values().stream().flatMap(value -> Detail.id(value).stream())
            : Stream.<UUID>empty();
    return Stream.of(entry.by().stream(), entry.about().stream(), details)
        .flatMap(Function.identity());
  }

  @GetMapping("/record/entries/{id}")
  @Guarded(Resource.RECORD)
  Page entry(Subject subject, @PathVariable UUID id) {
    permissions.require(subject, Act.SEE, Resource.RECORD, Target.of(subject.school()));
    var entry =
        book.find(subject, id)
            .orElseThrow(() -> new NotFound("There is no such entry for you in the record."));
    return new EntryPage(
        lines(List.of(entry)).getFirst(),
        entry.under().map(Deed.Basis::edition).orElse(""),
        proofs.inclusion(id));
  }
}
