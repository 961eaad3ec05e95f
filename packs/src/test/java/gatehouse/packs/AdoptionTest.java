package gatehouse.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionTest {
  private static final String ADDED =
      """
      pack: small
      added:
        - reason: Two families asked for it.
          clause:
            id: SM-S1
            ref: S1
            strength: must_not
            says: Staff do not message pupils late.
            topic: contact
            norms:
              - effect: forbids
                when: {actor: teacher, act: message, counterpart: current_pupil}
      """;
  private static final String LOGO =
      """
        - id: SM-3
          ref: '3'
          strength: may
          says: The logo may be used with care.
          topic: logo
          enacted_by: [decides]
          norms:
            - effect: permits
              when: {actor: teacher, act: use_logo}
              conditions: The logo is not changed.
            - effect: advises
              id: manner
              when: {actor: parent, act: post}
      """;

  @TempDir Path folder;

  @Test
  void aClauseOfTheSchoolsOwnDecides() throws IOException {
    Edition edition = adopted(ADDED).usable();
    assertThat(verdict(edition, "message")).isEqualTo(Verdict.FORBIDDEN);
    assertThat(verdict(Edition.asWritten(edition.pack()), "message")).isEqualTo(Verdict.SILENT);
    assertThat(edition.rulebook().decide(situation(edition, "teacher", "message")).restsOn())
        .contains(new ClauseId("SM-S1"));
    assertThat(edition.layer().clauses()).hasSize(4);
  }

  @Test
  void aClauseIsTakenMoreStrictlyForTheSchoolsReason() throws IOException {
    Edition edition =
        adopted(
                """
                pack: small
                strengthened:
                  - {clause: SM-3, effect: needs_approval, reason: The governors want to know first.}
                """)
            .usable();
    Edition asWritten = Edition.asWritten(edition.pack());
    Situation logo = situation(edition, "teacher", "use_logo");
    assertThat(asWritten.rulebook().decide(logo).verdict())
        .isEqualTo(Verdict.ALLOWED_WITH_CONDITIONS);
    var decision = edition.rulebook().decide(logo);
    assertThat(decision.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
    assertThat(decision.because()).contains("The governors want to know first.");
  }

  @Test
  void everyKindOfChangeAndEveryReasonIsInTheHash() throws IOException {
    String strengthened =
        "pack: small\nstrengthened: [{clause: SM-3, effect: forbids, reason: a}]\n";
    List<String> files =
        List.of(
            "pack: small\n",
            ADDED,
            ADDED.replace("Two families", "Three families"),
            ADDED.replace("late", "by night"),
            strengthened,
            strengthened.replace("forbids", "discourages"),
            strengthened.replace("reason: a", "reason: b"),
            "pack: small\nswitched_off: [{clause: SM-2, reason: a}]\n",
            "pack: small\nswitched_off: [{clause: SM-2, reason: b}]\n");
    List<String> hashes = new java.util.ArrayList<>();
    for (String file : files) {
      hashes.add(adopted(file).usable().hash());
    }
    assertThat(hashes).doesNotHaveDuplicates();
    assertThat(hashes.getFirst())
        .isEqualTo(Edition.asWritten(adopted(files.getFirst()).edition().pack()).hash());
    assertThat(adopted(strengthened.replace("pack:", "# moved by a line\npack:")).usable().hash())
        .as("where a change is written makes no other edition")
        .isEqualTo(hashes.get(4));
  }

  @Test
  void aShippedPolicyIsTailoredByItsName() throws IOException {
    Path file = folder.resolve("tailoring.yaml");
    Files.writeString(
        file,
        """
        pack: holy-cross
        decisions: [{question: HC-A-01, choice: ban_everywhere, reason: Minute 12 of March.}]
        switched_off: [{clause: HC-6.10a, reason: Another policy has it.}]
        """);
    Adoption adoption = ShippedPacks.LIBRARY.adoption(file);
    assertThat(adoption.anyError()).isFalse();
    assertThat(adoption.edition().tailoring().reasons())
        .containsEntry("HC-A-01", "Minute 12 of March.");
    assertThat(adoption.summary())
        .startsWith("holy-cross, tailored: 1 questions decided")
        .endsWith("in order");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strengthened: [{clause: SM-1, effect: discourages, reason: x}] | 2 | The clause SM-1 forbids already; 'discourages' is not stricter.
          strengthened: [{clause: SM-1, effect: forbids, reason: x}] | 2 | The clause SM-1 forbids already; 'forbids' is not stricter.
          strengthened: [{clause: SM-2, effect: forbids, reason: x}] | 2 | The clause SM-2 has no norm.
          strengthened: [{clause: SM-3, norm: tone, effect: forbids, reason: x}] | 2 | The clause SM-3 has no norm 'tone'.
          strengthened: [{clause: SM-9, effect: forbids, reason: x}] | 2 | The clause 'SM-9' is not in this pack.
          strengthened: [{clause: SM-3, effect: forbid, reason: x}] | 2 | The effect 'forbid' is not known.
          strengthened: [{clause: SM-3, effect: forbids}] | 2 | A change needs its reason.
          strengthened: [{clause: SM-3, effect: forbids, reason: ''}] | 2 | A change needs its reason.
          switched_off: [{clause: SM-9, reason: x}] | 2 | The clause 'SM-9' is not known.
          decisions: [{question: SM-Q9, choice: a, reason: x}] | 2 | The open question 'SM-Q9' is not known.
          parameters: [{parameter: hours, value: 3, reason: x}] | 2 | The parameter 'hours' is not known.
          weakened: [] | 2 | The field 'weakened' is not known.
          """)
  void aChangeThatCannotBeIsRefusedWithFileAndLine(String change, int line, String message)
      throws IOException {
    assertThat(adopted("pack: small\n" + change + "\n").problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo("tailoring.yaml");
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.message()).isEqualTo(message);
          assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        });
  }

  @Test
  void anAddedClauseIsCheckedAsOneOfAPack() throws IOException {
    assertThat(adopted(ADDED.replace("SM-S1", "SM-2")).problems())
        .anyMatch(p -> p.line() == 5 && p.message().equals("There is a clause SM-2 already."));
    assertThat(adopted(ADDED.replace("act: message", "act: mesage")).problems())
        .anyMatch(p -> p.line() == 12 && p.message().contains("'mesage' is not known"));
    assertThat(
            adopted(ADDED.replace("effect: forbids", "effect: forbids\n          cites: [SM-7]"))
                .problems())
        .anyMatch(p -> p.line() == 11 && p.message().contains("'SM-7' is not in this pack"));
    assertThat(
            adopted(ADDED.replace("reason: Two families asked for it.", "reason: ''")).problems())
        .anyMatch(p -> p.line() == 3 && p.message().equals("A change needs its reason."));
  }

  @Test
  void oneNormOfSeveralCanBeMeant() throws IOException {
    Edition edition =
        adopted(
                """
                pack: small
                strengthened:
                  - {clause: SM-3, norm: manner, effect: discourages, reason: x}
                """)
            .usable();
    assertThat(verdict(edition, "use_logo")).isEqualTo(Verdict.ALLOWED_WITH_CONDITIONS);
    assertThat(edition.rulebook().decide(situation(edition, "parent", "post")).verdict())
        .isEqualTo(Verdict.DISCOURAGED);
  }

  @Test
  void aFileThatNamesNoPackSaysWhichThereAre() {
    assertThatThrownBy(() -> adopted("pack: hogwarts\n"))
        .isInstanceOf(UnusablePack.class)
        .hasMessageContaining("tailoring.yaml:1")
        .hasMessageContaining("The pack 'hogwarts' is not known.");
  }

  private Adoption adopted(String tailoring) throws IOException {
    SmallPack pack = SmallPack.in(folder);
    pack.put("clauses.yaml", SmallPack.CLAUSES + LOGO);
    Path file = folder.resolve("tailoring.yaml");
    Files.writeString(file, tailoring);
    return ShippedPacks.LIBRARY.adoption(file);
  }

  private static Verdict verdict(Edition edition, String act) {
    return edition.rulebook().decide(situation(edition, "teacher", act)).verdict();
  }

  private static Situation situation(Edition edition, String actor, String act) {
    Map<String, List<String>> told =
        Map.of(
            "actor", List.of(actor), "act", List.of(act), "counterpart", List.of("current_pupil"));
    return Telling.of(edition.pack().words().vocabulary(), told).situation();
  }
}
