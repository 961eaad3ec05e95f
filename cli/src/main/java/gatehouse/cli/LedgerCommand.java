package gatehouse.cli;

import gatehouse.json.Json;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Trust;
import gatehouse.ledger.Unreadable;
import gatehouse.ledger.Verdict;
import gatehouse.ledger.Verdict.Broken;
import gatehouse.ledger.Verdict.Sound;
import gatehouse.ledger.Verifier;
import gatehouse.ledger.VerifyingKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// `gatehouse ledger verify`: was anything in an exported record changed?
final class LedgerCommand {
  static final String HELP =
      """
      Usage: gatehouse ledger verify FILE --key KEY [--checkpoint FILE]... [--json]

      Says whether anything in an exported record was changed, removed, added or moved since it was
      recorded, and which entry is the first wrong one. Needs no server and no database.
        FILE          the record, as the school exported it
        --key         the record's verifying key, or a file with one on each line; several after a
                      change of key
        --checkpoint  a checkpoint that was kept outside, as it was mailed to the chair of governors;
                      more than one may be given. Without one, a record that was rewritten as a whole
                      by somebody who has the signing key looks sound
        --json        for programs
      See docs/ledger.md.
      Exit code: 0 nothing was changed, 1 something was, 2 it could not be examined.\
      """;

  private LedgerCommand() {}

  static int run(List<String> args, PrintStream out) {
    Options options = Options.of(args, Set.of("json"), Set.of("key", "checkpoint"));
    List<String> words = options.words();
    if (words.isEmpty() || !words.getFirst().equals("verify")) {
      throw Usage.unknown(
          "ledger command", words.isEmpty() ? "" : words.getFirst(), Stream.of("verify"));
    }
    if (words.size() != 2 || options.values("key").isEmpty()) {
      throw new Usage("Say which file and which key: gatehouse ledger verify FILE --key KEY");
    }
    Verdict verdict = verdict(Path.of(words.getLast()), trust(options));
    out.println(options.has("json") ? Json.of(json(verdict)) : verdict.sentence());
    return verdict instanceof Sound ? Exit.OK : Exit.FOUND_PROBLEMS;
  }

  private static Verdict verdict(Path export, Trust trust) {
    try {
      return new Verifier(trust).verify(export);
    } catch (IOException e) {
      throw new Usage("The file '" + export + "' cannot be read: " + e.getMessage());
    }
  }

  private static Trust trust(Options options) {
    return new Trust(
        options.values("key").stream().flatMap(LedgerCommand::keys).toList(),
        options.values("checkpoint").stream().map(LedgerCommand::checkpoint).toList());
  }

  private static Stream<VerifyingKey> keys(String said) {
    String text = Files.isRegularFile(Path.of(said)) ? text(said) : said;
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    try {
      return lines.stream().map(VerifyingKey::parse).toList().stream();
    } catch (Unreadable e) {
      throw new Usage(
          "'%s' is neither a verifying key nor a file with one: %s."
              .formatted(said, e.getMessage()));
    }
  }

  private static SignedCheckpoint checkpoint(String file) {
    try {
      return SignedCheckpoint.parse(text(file));
    } catch (Unreadable e) {
      throw new Usage("'%s' is not a checkpoint: %s.".formatted(file, e.getMessage()));
    }
  }

  /// Mail programs save lines with a carriage return, which no checkpoint has.
  private static String text(String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new Usage("The file '" + file + "' cannot be read: " + e.getMessage());
    }
  }

  private static Map<String, Object> json(Verdict verdict) {
    Map<String, Object> fields = new LinkedHashMap<>();
    switch (verdict) {
      case Sound sound -> {
        fields.put("verdict", "sound");
        fields.put("origin", sound.origin());
        fields.put("size", sound.size());
        fields.put("root", sound.root());
        fields.put("checkpoints_agreed", sound.held());
      }
      case Broken broken -> {
        fields.put("verdict", "broken");
        fields.put("fault", broken.fault().name().toLowerCase(Locale.ROOT));
        fields.put("first", broken.first());
        fields.put("last", broken.last());
        fields.put("proven", broken.proven());
        fields.put("size", broken.stated());
      }
    }
    fields.put("sentence", verdict.sentence());
    return fields;
  }
}
