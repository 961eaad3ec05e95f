package gatehouse.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The packs that ship with Gatehouse, and packs in folders of the user's own.
public final class Library {
  /// The five policies that ship, in the order shown.
  public static final List<String> POLICIES =
      List.of(
          "holy-cross", "cerne-abbas", "clarendon-cottage", "clarendon-primary", "october-2025");

  /// The national layer that ships.
  public static final String NATIONAL = "england";

  /// The pack that authors of new policies start from.
  public static final String TEMPLATE = "template";

  private final Words words;
  private final Map<String, Pack> national = new ConcurrentHashMap<>();
  private final @Nullable Texts kept;

  /// @param words the vocabulary that packs are written in
  public Library(Words words) {
    this(words, null);
  }

  private Library(Words words, @Nullable Texts kept) {
    this.words = words;
    this.kept = kept;
  }

  /// The library of texts that were kept: it reads them as they were, whatever ships today.
  ///
  /// @throws UnusablePack if the vocabulary among them is damaged
  public static Library of(Texts kept) {
    return new Library(Words.read(Texts.WORDS, kept.words()), kept);
  }

  /// The library over the shipped vocabulary.
  public static Library shipped() {
    return new Library(Words.shipped());
  }

  /// The vocabulary that packs are written in.
  public Words words() {
    return words;
  }

  /// A shipped pack.
  ///
  /// @throws UnusablePack if it has errors
  /// @throws IllegalArgumentException if none is called so
  public Pack pack(String id) {
    return reading(id).usable().pack();
  }

  /// A pack in a folder.
  ///
  /// @throws UnusablePack if it has errors
  public Pack pack(Path folder) {
    return reading(folder).usable().pack();
  }

  /// A shipped pack with its examples, its reference data and everything that is wrong in it.
  public Reading reading(String id) {
    Texts texts = kept;
    return Reading.of(
        words, texts == null ? PackFiles.shipped(id) : PackFiles.kept(id, texts.files()));
  }

  /// A pack in a folder with its examples, its reference data and everything that is wrong in it.
  public Reading reading(Path folder) {
    return Reading.of(words, PackFiles.in(folder));
  }

  /// A school's tailoring of a pack, from a file such as `tailoring.yaml`.
  ///
  /// @throws UnusablePack if the file cannot be read or names no pack
  public Adoption adoption(Path file) {
    return Adoption.of(this, file);
  }

  /// The text of a shipped file, such as `template/pack.yaml`.
  ///
  /// @throws IllegalArgumentException if there is none
  public static String shippedText(String file) {
    return Shipped.text(file);
  }

  /// Whether a pack of that name ships.
  public static boolean ships(String id) {
    return POLICIES.contains(id) || NATIONAL.equals(id) || TEMPLATE.equals(id);
  }

  /// The national layer that a policy stands under, if one ships.
  public Optional<Pack> national(Pack policy) {
    String id = policy.info().jurisdiction();
    boolean itself = policy.info().id().equals(id);
    return itself || !has(id)
        ? Optional.empty()
        : Optional.of(national.computeIfAbsent(id, this::pack));
  }

  private boolean has(String id) {
    Texts texts = kept;
    return texts == null ? ships(id) : texts.has(id);
  }
}
