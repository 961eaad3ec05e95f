package gatehouse.records.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Refusal;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Unreadable;
import gatehouse.records.LedgerCheck;
import gatehouse.records.Proofs;
import gatehouse.records.RecordExport;
import gatehouse.shell.BadInput;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The proof that the record is whole: its checkpoint, the check, and the file that anybody can
/// verify.
@Controller
class ProofController {
  private static final Field HELD =
      Field.of("checkpoint", "A checkpoint that you kept")
          .withHint("Copy it whole out of the letter, if you have one. You may leave this empty.");

  private final Proofs proofs;
  private final LedgerCheck check;
  private final RecordExport export;
  private final Permissions permissions;

  ProofController(Proofs proofs, LedgerCheck check, RecordExport export, Permissions permissions) {
    this.proofs = proofs;
    this.check = check;
    this.export = export;
    this.permissions = permissions;
  }

  @GetMapping("/record/proof")
  @Guarded(Resource.PROOF)
  Page proof(Subject subject) {
    return page(subject, HELD, "", Optional.empty());
  }

  /// Takes seconds for a large record, and that somebody asked is recorded: asked for by a button.
  @PostMapping("/record/proof")
  @Guarded(Resource.PROOF)
  Page check(Subject subject, @RequestParam(defaultValue = "") String checkpoint) {
    permissions.require(subject, Act.SEE, Resource.PROOF, Target.of(subject.school()));
    try {
      var found = check.check(held(checkpoint));
      check.tell(subject.person(), found);
      return page(
          subject,
          HELD,
          checkpoint,
          Optional.of(new ProofPage.Found(found.whole(), found.sentences())));
    } catch (Unreadable wrong) {
      var error = "Copy the checkpoint whole, from its first line to its last";
      return page(subject, HELD.withError(error), checkpoint, Optional.empty());
    }
  }

  /// As browsers send it, with other line ends, or as letters indent it.
  private static List<SignedCheckpoint> held(String typed) {
    return typed.isBlank()
        ? List.of()
        : List.of(
            SignedCheckpoint.parse(
                typed.strip().lines().map(String::strip).collect(Collectors.joining("\n")) + "\n"));
  }

  @PostMapping("/record/export")
  @Guarded(value = Resource.RECORD, to = Act.EXPORT)
  @Nullable Object export(Subject subject, HttpServletResponse response) throws IOException {
    permissions.require(subject, Act.EXPORT, Resource.RECORD, Target.of(subject.school()));
    var seal =
        proofs
            .latest()
            .orElseThrow(() -> new BadInput("Nothing is sealed yet. Try again in a minute."));
    try {
      var closing = SignedCheckpoint.parse(seal.note());
      var hindrance = export.hindrance(closing);
      if (hindrance.isPresent()) {
        return hindered(subject, hindrance.get());
      }
      write(subject, closing, response);
      return null;
    } catch (Unreadable altered) {
      return hindered(
          subject,
          "The record cannot be taken away: its last checkpoint cannot be read, so somebody has changed it. Check the record, and keep the latest backup.");
    }
  }

  private Page hindered(Subject subject, String why) {
    return page(subject, HELD, "", Optional.of(new ProofPage.Found(false, List.of(why))));
  }

  private void write(Subject subject, SignedCheckpoint closing, HttpServletResponse response)
      throws IOException {
    export.begin(subject.person(), closing);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"record.ledger\"");
    response.setHeader("Cache-Control", "no-store");
    export.write(closing, response.getOutputStream());
  }

  private Page page(Subject subject, Field held, String typed, Optional<ProofPage.Found> found) {
    var ours = Target.of(subject.school());
    permissions.require(subject, Act.SEE, Resource.PROOF, ours);
    return new ProofPage(
        proofs
            .latest()
            .map(seal ->
                new ProofPage.Sealed(
                    String.format(Locale.UK, "%,d", seal.size()),
                    SchoolTime.toTheSecond(seal.signed()),
                    seal.note())),
        proofs.verifyingKey(),
        held,
        typed,
        found,
        mayLater(subject, Act.SEE),
        mayLater(subject, Act.EXPORT));
  }

  /// Whether they may, once they have shown a second factor.
  private boolean mayLater(Subject subject, Act act) {
    return permissions
        .refusal(subject, act, Resource.RECORD, Target.of(subject.school()))
        .filter(why -> why != Refusal.SECOND_FACTOR_NEEDED)
        .isEmpty();
  }
}
