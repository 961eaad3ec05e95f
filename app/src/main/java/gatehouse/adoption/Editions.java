package gatehouse.adoption;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import gatehouse.packs.Reading;
import gatehouse.packs.Texts;
import gatehouse.policies.Policies;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Makes editions again from the texts that were kept: whatever ships today, an edition is what it
/// was.
@Component
class Editions {
  private final Policies policies;
  private final TextStore store;

  /// Small each, since all editions of a text share it.
  private static final int MOST_KEPT = 10_000;

  private final Map<Source, Edition> editions = new ConcurrentHashMap<>();
  private final Map<String, Texts> shipped = new ConcurrentHashMap<>();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, Library> libraries = new ConcurrentHashMap<>();
  private final Map<String, Pack> packs = new ConcurrentHashMap<>();

  Editions(Policies policies, TextStore store) {
    this.policies = policies;
    this.store = store;
  }

  /// A policy as it ships today, its texts kept; empty if none is called so.
  Optional<Source> begin(String pack) {
    return policies
        .policy(pack)
        .map(reading -> {
          var texts = shipped(reading.pack());
          store.keep(texts);
          return new Source(pack, texts.digest(), Changes.none(pack));
        });
  }

  /// The edition of a source.
  ///
  /// @throws IllegalStateException if its texts have been altered
  /// @throws gatehouse.packs.UnusablePack if the changes cannot be used
  Edition of(Source source) {
    if (editions.size() >= MOST_KEPT) {
      editions.clear();
    }
    return editions.computeIfAbsent(source, this::read);
  }

  private Edition read(Source source) {
    return gatehouse.packs.Adoption.of(pack(source), source.changes().text()).usable();
  }

  /// The library of a source: its own national layer and vocabulary.
  Library library(Source source) {
    return libraries.computeIfAbsent(source.texts(), digest -> Library.of(store.find(digest)));
  }

  /// Whether the policy that ships today, its national layer and vocabulary included, is another
  /// than the one adopted.
  boolean outdated(Source source) {
    return policies
        .policy(source.pack())
        .map(Reading::pack)
        .filter(pack -> !digest(pack).equals(source.texts()))
        .isPresent();
  }

  private Pack pack(Source source) {
    return packs.computeIfAbsent(
        source.pack() + "/" + source.texts(), _ -> library(source).pack(source.pack()));
  }

  private Texts shipped(Pack pack) {
    return shipped.computeIfAbsent(pack.info().id(), _ -> Texts.shipped(pack));
  }

  private String digest(Pack pack) {
    return digests.computeIfAbsent(pack.info().id(), _ -> shipped(pack).digest());
  }
}
