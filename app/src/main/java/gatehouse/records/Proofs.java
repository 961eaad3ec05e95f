package gatehouse.records;

import gatehouse.ledger.Hash;
import gatehouse.ledger.Tree;
import gatehouse.tenancy.Tenancy;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the school's record is proven by, to be given to anybody.
@Service
public class Proofs {
  private final ProofStore store;
  private final Signatures signatures;

  Proofs(ProofStore store, Signatures signatures) {
    this.store = store;
    this.signatures = signatures;
  }

  /// How far the record is sealed.
  ///
  /// @param note the signed checkpoint
  /// @param size how many entries it vouches for
  public record Seal(String note, long size, Instant signed) {}

  /// That one entry is in the record.
  ///
  /// @param line the entry as it is hashed
  /// @param leaf its hash, in base 64
  /// @param text the proof (C2SP tlog-proof), with the checkpoint that it leads to
  public record Inclusion(long number, String line, String leaf, String text) {}

  /// The latest checkpoint; empty if nothing was sealed yet.
  @Transactional(readOnly = true)
  public Optional<Seal> latest() {
    return store.latest().map(kept -> new Seal(kept.note(), kept.size(), kept.signed()));
  }

  /// With this key anybody verifies the record; one line of text.
  public String verifyingKey() {
    var origin = Signatures.origin(Tenancy.current().orElseThrow());
    return signatures.verifyingKey(origin).toString();
  }

  /// The proof that an entry is in the record; empty until it is sealed.
  @Transactional(readOnly = true)
  public Optional<Inclusion> inclusion(UUID entry) {
    return store.sealed(entry).flatMap(sealed -> latest().map(seal -> inclusion(sealed, seal)));
  }

  private Inclusion inclusion(ProofStore.Sealed sealed, Seal seal) {
    var index = sealed.number() - 1;
    var places = Tree.needed(tree -> tree.inclusion(index, seal.size()));
    var path = Tree.of(store.nodes(places)).inclusion(index, seal.size()).path();
    return new Inclusion(
        sealed.number(),
        sealed.line(),
        sealed.hash().toString(),
        "c2sp.org/tlog-proof@v1\nindex %d\n%s\n%s"
            .formatted(
                index,
                path.stream()
                    .map(Hash::toString)
                    .map(hash -> hash + "\n")
                    .collect(Collectors.joining()),
                seal.note()));
  }
}
