package gatehouse.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A record of an invented school to try things on.
///
/// @param every after how many entries it has a checkpoint
record Sample(SigningKey key, List<Leaf> leaves, int every) {
  static final Origin ORIGIN = new Origin("oak-hill.example/record");
  static final SecureRandom RANDOM = new SecureRandom();
  static final SigningKey KEY = SigningKey.generate(ORIGIN, RANDOM);

  private static final Instant MORNING = Instant.parse("2026-11-02T08:30:00Z");
  private static final Basis BASIS = new Basis("HC-6.7a", "0123456789abcdef".repeat(4));
  private static final Commitment COMMITMENT =
      Opening.salted(Map.of("reason", "Told the pupil's parents"), RANDOM).commitment();

  static Sample of(int size, int every) {
    List<Entry> entries = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      entries.add(entry(number, "concern-" + number % 7));
    }
    return new Sample(KEY, Frontier.EMPTY.append(entries).leaves(), every);
  }

  static Entry entry(long number, String subject) {
    return new Entry(
        number,
        ORIGIN,
        MORNING.plusMillis(number * 1_001),
        new Reference("person-" + number % 5),
        new Act("concerns.referred"),
        new Reference(subject),
        number % 3 == 0 ? null : BASIS,
        number % 2 == 0 ? List.of() : List.of(COMMITMENT));
  }

  /// The same record, but one entry speaks of somebody else.
  Sample rewritten(int number, SigningKey by) {
    List<Entry> entries = new ArrayList<>(leaves.stream().map(Leaf::entry).toList());
    entries.set(number - 1, entry(number, "somebody-else"));
    return new Sample(by, Frontier.EMPTY.append(entries).leaves(), every);
  }

  Sample first(int size) {
    return new Sample(key, leaves.subList(0, size), every);
  }

  Frontier frontier(int size) {
    Frontier frontier = Frontier.EMPTY;
    for (Leaf leaf : leaves.subList(0, size)) {
      frontier = frontier.append(leaf.hash());
    }
    return frontier;
  }

  SignedCheckpoint checkpoint(int size) {
    return key.sign(Checkpoint.of(ORIGIN, frontier(size)));
  }

  byte[] export() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (Export export = Export.to(out, checkpoint(leaves.size()))) {
        for (Leaf leaf : leaves) {
          export.entry(leaf.entry().bytes(), leaf.hash());
          long number = leaf.entry().number();
          if (number % every == 0 && number < leaves.size()) {
            export.checkpoint(checkpoint((int) number));
          }
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The export's lines without their ends.
  List<String> lines() {
    return new String(export(), UTF_8).lines().toList();
  }

  Trust trust(SignedCheckpoint... held) {
    return new Trust(List.of(KEY.verifyingKey()), List.of(held));
  }

  static byte[] file(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  static Verdict verdict(byte[] export, Trust trust) {
    try {
      return new Verifier(trust).verify(new ByteArrayInputStream(export));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
