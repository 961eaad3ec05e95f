package gatehouse.packs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything that an edition is made from, kept word for word: the vocabulary, the policy's files
/// and those of its national layer. What is rebuilt from it answers as it did on the day.
///
/// @param files path to text, such as `holy-cross/clauses.yaml`
public record Texts(SortedMap<String, String> files) {
  static final String WORDS = "vocabulary.yaml";

  public Texts {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    if (!files.containsKey(WORDS)) {
      throw new IllegalArgumentException("Texts of an edition hold the vocabulary");
    }
  }

  /// The texts of a policy that ships, as they are today.
  ///
  /// @throws IllegalArgumentException if none is called so
  public static Texts shipped(Pack policy) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(WORDS, Shipped.text(WORDS));
    put(files, policy.info().id());
    String nation = policy.info().jurisdiction();
    if (Library.ships(nation)) {
      put(files, nation);
    }
    return new Texts(files);
  }

  /// Examples decide nothing, so they are left out.
  private static void put(SortedMap<String, String> files, String pack) {
    PackFiles.shipped(pack)
        .texts()
        .forEach((file, text) -> {
          if (!file.equals("examples.yaml")) {
            files.put(pack + "/" + file, text);
          }
        });
  }

  /// SHA-256 over paths and texts, in hexadecimal.
  public String digest() {
    List<String> all = new ArrayList<>();
    files.forEach((path, text) -> {
      all.add(path);
      all.add(text);
    });
    return Digest.of(all);
  }

  /// The policy among them.
  ///
  /// @throws UnusablePack if it has errors
  public Pack policy(String id) {
    return Library.of(this).pack(id);
  }

  String words() {
    return files.getOrDefault(WORDS, "");
  }

  boolean has(String pack) {
    return files.containsKey(pack + "/pack.yaml");
  }
}
