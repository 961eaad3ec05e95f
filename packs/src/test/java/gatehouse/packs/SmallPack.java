package gatehouse.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A pack of two clauses in a folder, which a test may spoil.
record SmallPack(Path folder) {
  static final String PACK = "id: small\ntitle: Small\nkind: policy\n";
  static final String CLAUSES =
      """
      clauses:
        - id: SM-1
          ref: '1'
          strength: must_not
          says: A teacher and a pupil are never online friends.
          topic: contact
          enacted_by: [decides]
          norms:
            - effect: forbids
              when: {actor: teacher, act: befriend, counterpart: current_pupil}
              unless:
                - {when: {ties: family}, gives: allowed}
        - id: SM-2
          ref: '2'
          strength: must
          says: Requests are reported.
          topic: contact
          enacted_by: [decides]
      """;
  static final String QUESTIONS = "questions: []\n";
  static final String EXAMPLES =
      """
      examples:
        - id: SM-Q1
          sentence: A teacher befriends a pupil.
          situation: {actor: teacher, act: accept_friend_request, counterpart: current_pupil}
          verdict: forbidden
          rests_on: [SM-1]
      """;

  static SmallPack in(Path parent) throws IOException {
    SmallPack pack = new SmallPack(Files.createDirectories(parent.resolve("small")));
    pack.put("pack.yaml", PACK);
    pack.put("clauses.yaml", CLAUSES);
    pack.put("open-questions.yaml", QUESTIONS);
    pack.put("examples.yaml", EXAMPLES);
    return pack;
  }

  void put(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  void delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
  }

  void replace(String file, String old, String now) throws IOException {
    String text = Files.readString(folder.resolve(file));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + file);
    }
    put(file, text.replace(old, now));
  }

  Reading read() {
    return ShippedPacks.LIBRARY.reading(folder);
  }

  /// All that `gatehouse check` would print.
  List<String> problems() {
    return Inspection.of(read()).problems().stream().map(Problem::toString).toList();
  }
}
