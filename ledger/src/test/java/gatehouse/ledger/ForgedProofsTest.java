package gatehouse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A verifier that was only shown good proofs proves nothing: immudb's clients believed forged ones
/// until 1.4.1 (GHSA-672p-m5jq-mrh8).
class ForgedProofsTest {
  private static final int MOST = 33;
  private static final long SEED = 20261102;
  private static final List<Hash> LEAVES =
      IntStream.range(0, MOST).mapToObj(i -> Hash.leaf(new byte[] {(byte) i})).toList();
  private static final Tree TREE = Tree.of(LEAVES);
  private static final List<Checkpoint> CHECKPOINTS =
      IntStream.rangeClosed(0, MOST)
          .mapToObj(n -> new Checkpoint(Sample.ORIGIN, n, TREE.root(n), List.of()))
          .toList();

  private static Hash flipped(Hash hash, int at) {
    byte[] bytes = hash.bytes();
    bytes[at] ^= (byte) (1 << at % Byte.SIZE);
    return Hash.of(bytes);
  }

  /// Every byte of every hash changed; every hash left out, doubled or moved; one put before, one
  /// behind.
  private static List<List<Hash>> forgeries(List<Hash> path) {
    List<List<Hash>> forged = new ArrayList<>();
    Hash foreign = Hash.leaf(new byte[] {1, 2, 3});
    for (int i = 0; i < path.size(); i++) {
      for (int at = 0; at < Sha.LENGTH; at++) {
        forged.add(changed(path, i, flipped(path.get(i), at)));
      }
      List<Hash> without = new ArrayList<>(path);
      without.remove(i);
      forged.add(without);
      List<Hash> doubled = new ArrayList<>(path);
      doubled.add(i, path.get(i));
      forged.add(doubled);
      if (i > 0) {
        List<Hash> moved = new ArrayList<>(without);
        moved.add(i - 1, path.get(i));
        forged.add(moved);
      }
    }
    List<Hash> before = new ArrayList<>(path);
    before.addFirst(foreign);
    forged.add(before);
    List<Hash> behind = new ArrayList<>(path);
    behind.addLast(foreign);
    forged.add(behind);
    return forged;
  }

  private static List<Hash> changed(List<Hash> path, int i, Hash hash) {
    List<Hash> changed = new ArrayList<>(path);
    changed.set(i, hash);
    return changed;
  }

  private static void assertNone(List<List<Hash>> forged, Predicate<List<Hash>> proves) {
    assertThat(forged).isNotEmpty().noneMatch(proves);
  }

  @Test
  void noForgedInclusionProves() {
    for (int size = 1; size <= MOST; size++) {
      Checkpoint checkpoint = CHECKPOINTS.get(size);
      for (int index = 0; index < size; index++) {
        Hash leaf = LEAVES.get(index);
        int of = index;
        int among = size;
        assertNone(
            forgeries(TREE.inclusion(index, size).path()),
            path -> new Inclusion(of, among, path).proves(leaf, checkpoint));
      }
    }
  }

  @Test
  void noInclusionProvesAnotherLeafPlaceOrTree() {
    for (int size = 1; size <= MOST; size++) {
      for (int index = 0; index < size; index++) {
        List<Hash> path = TREE.inclusion(index, size).path();
        for (int other = -1; other <= MOST; other++) {
          boolean same = other == index;
          assertThat(
                  new Inclusion(other, size, path).proves(LEAVES.get(index), CHECKPOINTS.get(size)))
              .isEqualTo(same);
          if (other >= 0 && other < MOST) {
            assertThat(
                    new Inclusion(index, size, path)
                        .proves(LEAVES.get(other), CHECKPOINTS.get(size)))
                .isEqualTo(same);
          }
          if (other != size && other >= 0) {
            Checkpoint checkpoint = CHECKPOINTS.get(other);
            assertThat(new Inclusion(index, size, path).proves(LEAVES.get(index), checkpoint))
                .isFalse();
            assertThat(new Inclusion(index, other, path).proves(LEAVES.get(index), checkpoint))
                .isFalse();
            assertThat(
                    new Inclusion(index, other, path)
                        .proves(LEAVES.get(index), CHECKPOINTS.get(size)))
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void noForgedConsistencyProves() {
    for (int second = 0; second <= MOST; second++) {
      for (int first = 0; first <= second; first++) {
        Checkpoint earlier = CHECKPOINTS.get(first);
        Checkpoint later = CHECKPOINTS.get(second);
        assertNone(
            forgeries(TREE.consistency(first, second).path()),
            path -> new Consistency(earlier.size(), later.size(), path).proves(earlier, later));
      }
    }
  }

  @Test
  void noConsistencyProvesOtherTrees() {
    for (int second = 1; second <= MOST; second++) {
      for (int first = 0; first < second; first++) {
        Consistency good = TREE.consistency(first, second);
        for (int other = 0; other <= MOST; other++) {
          Checkpoint another = CHECKPOINTS.get(other);
          assertThat(good.proves(another, CHECKPOINTS.get(second))).isEqualTo(other == first);
          assertThat(good.proves(CHECKPOINTS.get(first), another)).isEqualTo(other == second);
          assertThat(
                  new Consistency(other, second, good.path())
                      .proves(another, CHECKPOINTS.get(second)))
              .isEqualTo(other == first || (other == second && good.path().isEmpty()));
        }
      }
    }
  }

  @Test
  void aRewrittenTreeIsNotConsistent() {
    List<Hash> rewritten = new ArrayList<>(LEAVES);
    rewritten.set(11, Hash.leaf(new byte[] {99}));
    Tree other = Tree.of(rewritten);
    for (int first = 12; first <= MOST; first++) {
      for (int second = first; second <= MOST; second++) {
        Checkpoint later = new Checkpoint(Sample.ORIGIN, second, other.root(second), List.of());
        assertThat(other.consistency(first, second).proves(CHECKPOINTS.get(first), later))
            .isFalse();
        assertThat(TREE.consistency(first, second).proves(CHECKPOINTS.get(first), later)).isFalse();
      }
    }
  }

  @Test
  void anotherRecordIsNotConsistent() {
    Checkpoint other = new Checkpoint(new Origin("elm.example"), 4, TREE.root(4), List.of());
    assertThat(TREE.consistency(4, 9).proves(other, CHECKPOINTS.get(9))).isFalse();
    assertThat(TREE.consistency(4, 4).proves(other, CHECKPOINTS.get(4))).isFalse();
  }

  @Test
  void randomPathsNeverProveAndNeverFail() {
    Random random = new Random(SEED);
    for (int run = 0; run < 20_000; run++) {
      List<Hash> path = randomPath(random);
      long index = numbers(random);
      long size = numbers(random);
      Checkpoint earlier = new Checkpoint(Sample.ORIGIN, Math.abs(index), hash(random), List.of());
      Checkpoint later = new Checkpoint(Sample.ORIGIN, Math.abs(size), hash(random), List.of());
      assertThat(new Inclusion(index, size, path).proves(hash(random), later))
          .as("seed %d, run %d", SEED, run)
          .isFalse();
      assertThat(new Consistency(index, size, path).proves(earlier, later))
          .as("seed %d, run %d", SEED, run)
          .isFalse();
    }
  }

  private static List<Hash> randomPath(Random random) {
    return IntStream.range(0, random.nextInt(70)).mapToObj(_ -> hash(random)).toList();
  }

  private static long numbers(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(40);
      case 1 -> random.nextLong(Long.MAX_VALUE);
      case 2 -> Long.MAX_VALUE - random.nextInt(3);
      default -> -random.nextInt(5);
    };
  }

  private static Hash hash(Random random) {
    byte[] bytes = new byte[Sha.LENGTH];
    random.nextBytes(bytes);
    return Hash.of(bytes);
  }
}
