package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands in the sources of every module and no compiler reads: patterns, formats and the
/// names of algorithms.
///
/// Seen to fail: by the format in Restore and the `matches` of hashes, before each was reviewed.
class SourcesTest {
  private static final Pattern PATTERNS =
      Pattern.compile(
          "(?:Pattern\\.compile|\\.replaceAll|\\.replaceFirst|\\.split|\\.matches)\\(\\s*(\\w+ ->|[^)\\s])");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:Pattern\\.compile|\\.replaceAll|\\.replaceFirst|\\.split|\\.matches)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern FORMATS = Pattern.compile("(\\S)\\s*\\.formatted\\(");
  private static final Pattern ALGORITHM =
      Pattern.compile(
          "(?:MessageDigest|Mac|Cipher|Signature|KeyPairGenerator|KeyFactory|KeyGenerator|KeyAgreement|SecretKeyFactory|KDF|SecureRandom)\\.getInstance\\(\\s*(\"[^\"]*\"|\\w+)");
  private static final Pattern NAMED = Pattern.compile("ALGORITHM = \"([^\"]*)\"");

  /// Of which each was reviewed: no pattern there is made of what somebody typed.
  private static final Set<String> PATTERNS_OTHERWISE =
      Set.of(
          // the prefix is a setting, and small letters only
          "Canary",
          // `matches` compares a password or a name, and no pattern
          "OwnPasswordController",
          "PasswordHashes",
          "RecoveryCodes",
          "SignIns",
          "Signatures",
          // the pattern is one of two constants
          "ContactLine");

  private static final Map<Path, String> SOURCES = sources();

  @Test
  @Asvs("1.2.9")
  void everyPatternIsWrittenInTheCode() {
    var others = new TreeSet<String>();
    SOURCES.forEach((file, text) ->
        PATTERNS
            .matcher(text)
            .results()
            .map(hit -> hit.group(1))
            .filter(first -> !first.equals("\"") && !first.endsWith("->"))
            .filter(first -> !Character.isUpperCase(first.charAt(0)))
            .forEach(_ -> others.add(type(file))));
    assertThat(others).isEqualTo(new TreeSet<>(PATTERNS_OTHERWISE));
  }

  /// A text that counts how often its letters are asked for shows how often a pattern begins anew;
  /// squared in the length is the most that we let pass.
  @Test
  @Asvs("1.3.12")
  void noPatternIsTriedWithoutEnd() {
    var patterns = new TreeSet<String>();
    SOURCES
        .values()
        .forEach(text ->
            WRITTEN
                .matcher(text)
                .results()
                .map(hit -> hit.group(1).translateEscapes())
                .forEach(patterns::add));
    assertThat(patterns).hasSizeGreaterThan(60);
    assertThat(patterns).allSatisfy(SourcesTest::endsSoon);
  }

  private static void endsSoon(String pattern) {
    var compiled = Pattern.compile(pattern);
    for (var text : attacks(pattern)) {
      var counted = new Counted(text);
      compiled.matcher(counted).matches();
      compiled.matcher(counted).find();
      assertThat(counted.asked())
          .as("%s, tried on %s", pattern, text.substring(0, 12))
          .isLessThan(8L * text.length() * text.length());
    }
  }

  private static final int LENGTH = 60;

  /// Texts of what the pattern speaks of, over and over, with an end that does not fit.
  private static List<String> attacks(String pattern) {
    var pieces =
        new ArrayList<>(List.of("a", "A", "1", " ", "-", ".", "a1", "a ", "1-", "a.", "=", "\t"));
    pattern
        .codePoints()
        .filter(letter -> letter < 128)
        .distinct()
        .mapToObj(Character::toString)
        .forEach(pieces::add);
    return pieces.stream()
        .flatMap(piece -> Stream.of("\u0001", "!", "").map(end -> filled(piece) + end))
        .toList();
  }

  private static String filled(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }

  /// A text that counts how often one of its letters is asked for, and gives up before we would.
  private static final class Counted implements CharSequence {
    private static final long TOO_OFTEN = 2_000_000;
    private final String text;
    private long asked;

    Counted(String text) {
      this.text = text;
    }

    long asked() {
      return asked;
    }

    @Override
    public char charAt(int place) {
      if (++asked > TOO_OFTEN) {
        throw new AssertionError("The pattern does not come to an end");
      }
      return text.charAt(place);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.subSequence(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  @Asvs("1.3.10")
  void everyFormatIsWrittenInTheCode() {
    var others = new TreeSet<String>();
    SOURCES.forEach((file, text) ->
        FORMATS
            .matcher(text)
            .results()
            .filter(hit -> !isWritten(hit, text))
            .forEach(_ -> others.add(type(file))));
    assertThat(others).containsExactly("Fault");
  }

  /// After a text or after a constant; the sentence of a Fault is given by its own constants.
  private static boolean isWritten(MatchResult hit, String text) {
    var before = text.substring(Math.max(0, hit.start() - 60), hit.start() + 1);
    return before.endsWith("\"")
        || before.endsWith("\")")
        || before.matches("(?s).*\\b[A-Z][A-Z_]+");
  }

  @Test
  @Asvs({"11.3.1", "11.3.2", "11.4.1", "11.4.3", "11.6.1"})
  void onlyApprovedAlgorithmsAreNamed() {
    var found = new TreeMap<String, Set<String>>();
    SOURCES.forEach((file, text) ->
        ALGORITHM
            .matcher(text)
            .results()
            .map(hit -> named(hit.group(1), text))
            .forEach(name -> found.computeIfAbsent(name, _ -> new TreeSet<>()).add(type(file))));
    assertThat(found.keySet())
        .containsExactlyInAnyOrder(
            "AES/GCM/NoPadding",
            "Ed25519",
            "HKDF-SHA256",
            "HmacSHA1",
            "HmacSHA256",
            "PBKDF2WithHmacSHA256",
            "SHA-1",
            "SHA-256");
    assertThat(found.get("HmacSHA1"))
        .as("RFC 6238, as every app speaks it")
        .containsExactly("Totp");
    assertThat(found.get("SHA-1")).as("names of a published list").containsExactly("DigestFile");
  }

  private static String named(String what, String text) {
    return what.startsWith("\"")
        ? what.substring(1, what.length() - 1)
        : NAMED.matcher(text).results().map(hit -> hit.group(1)).findFirst().orElse(what);
  }

  private static String type(Path file) {
    return String.valueOf(file.getFileName()).replace(".java", "");
  }

  private static Map<Path, String> sources() {
    var sources = new TreeMap<Path, String>();
    for (var module : List.of("app", "backup", "cli", "database", "ledger", "packs", "rules")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          sources.put(file, withoutComments(Files.readString(file)));
        }
      } catch (IOException failed) {
        throw new java.io.UncheckedIOException(failed);
      }
    }
    assertThat(sources).hasSizeGreaterThan(500);
    return sources;
  }

  private static String withoutComments(String source) {
    return String.join(
        "\n",
        Arrays.stream(source.split("\n", -1))
            .filter(line -> !line.strip().startsWith("//"))
            .toList());
  }
}
