package gatehouse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {
  /// The eight entries of Certificate Transparency's own tests, and the roots of the first 0 to 8.
  private static final List<Hash> LEAVES =
      Arrays.stream(
              ",00,10,2021,3031,40414243,5051525354555657,606162636465666768696a6b6c6d6e6f"
                  .split(",", -1))
          .map(hex -> Hash.leaf(HexFormat.of().parseHex(hex)))
          .toList();

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final int MOST = 130;
  private static final List<Hash> MANY =
      IntStream.range(0, MOST).mapToObj(i -> Hash.leaf(new byte[] {(byte) i})).toList();

  private static List<String> hex(List<Hash> hashes) {
    return hashes.stream().map(h -> HexFormat.of().formatHex(h.bytes())).toList();
  }

  private static Frontier frontier(List<Hash> leaves) {
    Frontier frontier = Frontier.EMPTY;
    for (Hash leaf : leaves) {
      frontier = frontier.append(leaf);
    }
    return frontier;
  }

  private static Peaks peaks(int from, int to) {
    Peaks peaks = new Peaks(from, new Sha());
    MANY.subList(from, to).forEach(leaf -> peaks.add(leaf.bytes()));
    return peaks;
  }

  private static Checkpoint checkpoint(List<Hash> leaves) {
    return Checkpoint.of(Sample.ORIGIN, frontier(leaves));
  }

  @Test
  void theRootsAreThoseOfCertificateTransparency() {
    List<Hash> roots =
        IntStream.rangeClosed(0, 8)
            .mapToObj(size -> frontier(LEAVES.subList(0, size)).root())
            .toList();
    assertThat(hex(roots)).isEqualTo(ROOTS);
  }

  @Test
  void thePathsAreThoseOfCertificateTransparency() {
    Tree tree = Tree.of(LEAVES);
    assertThat(hex(tree.inclusion(0, 8).path()))
        .containsExactly(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    assertThat(hex(tree.inclusion(5, 8).path()))
        .containsExactly(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    assertThat(hex(tree.consistency(6, 8).path()))
        .containsExactly(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    assertThat(hex(tree.consistency(2, 5).path()))
        .containsExactly(
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
  }

  @Test
  void everyRootUpTo130IsTheDefinedOne() {
    Tree tree = Tree.of(MANY);
    for (int size = 0; size <= MOST; size++) {
      Hash defined = PlainTree.root(MANY.subList(0, size));
      assertThat(frontier(MANY.subList(0, size)).root()).as("frontier %d", size).isEqualTo(defined);
      assertThat(tree.root(size)).as("tree %d", size).isEqualTo(defined);
      assertThat(peaks(0, size).root()).as("peaks %d", size).isEqualTo(defined);
    }
  }

  @Test
  void everyInclusionUpTo130IsTheDefinedOneAndProves() {
    Tree tree = Tree.of(MANY);
    for (int size = 1; size <= MOST; size++) {
      List<Hash> leaves = MANY.subList(0, size);
      Checkpoint checkpoint = checkpoint(leaves);
      for (int index = 0; index < size; index++) {
        Inclusion inclusion = tree.inclusion(index, size);
        assertThat(inclusion.path()).isEqualTo(PlainTree.path(index, leaves));
        assertThat(inclusion.proves(MANY.get(index), checkpoint)).isTrue();
      }
    }
  }

  @Test
  void everyConsistencyUpTo130IsTheDefinedOneAndProves() {
    Tree tree = Tree.of(MANY);
    List<Checkpoint> checkpoints =
        IntStream.rangeClosed(0, MOST).mapToObj(n -> checkpoint(MANY.subList(0, n))).toList();
    for (int second = 0; second <= MOST; second++) {
      for (int first = 0; first <= second; first++) {
        Consistency consistency = tree.consistency(first, second);
        if (first > 0) {
          assertThat(consistency.path()).isEqualTo(PlainTree.proof(first, MANY.subList(0, second)));
        }
        assertThat(consistency.proves(checkpoints.get(first), checkpoints.get(second))).isTrue();
      }
    }
  }

  @Test
  void partsOfATreeAddUpWhereverItIsDivided() {
    Hash whole = PlainTree.root(MANY.subList(0, 67));
    for (int first = 0; first <= 67; first++) {
      for (int second = first; second <= 67; second++) {
        Peaks peaks = peaks(0, first);
        peaks.append(peaks(first, second));
        peaks.append(peaks(second, 67));
        assertThat(peaks.root()).as("%d %d", first, second).isEqualTo(whole);
      }
    }
  }

  @Test
  void aFrontierIsKeptAndGoesOn() {
    for (int size = 0; size <= MOST; size++) {
      Frontier frontier = frontier(MANY.subList(0, size));
      assertThat(Frontier.of(size, frontier.bytes())).isEqualTo(frontier);
      assertThat(Peaks.of(frontier).root()).isEqualTo(frontier.root());
    }
    assertThatThrownBy(() -> Frontier.of(3, new byte[32])).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> Frontier.of(1, new byte[31])).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> Frontier.of(-1, new byte[0])).isInstanceOf(Unreadable.class);
  }

  @Test
  void batchesOfAnySizeGiveTheSameTreeAndAllItsNodes() {
    List<Entry> entries = Sample.of(MOST, MOST).leaves().stream().map(Leaf::entry).toList();
    Batch whole = Frontier.EMPTY.append(entries);
    Map<Place, Hash> nodes = new HashMap<>();
    Frontier frontier = Frontier.EMPTY;
    for (int from = 0, length = 1; from < MOST; from += length, length = length % 9 + 1) {
      Batch batch = frontier.append(entries.subList(from, Math.min(MOST, from + length)));
      batch.nodes().forEach(node -> nodes.put(node.place(), node.hash()));
      batch.leaves().forEach(l -> nodes.put(new Place(0, l.entry().number() - 1), l.hash()));
      frontier = batch.frontier();
    }
    assertThat(frontier).isEqualTo(whole.frontier());
    Tree kept = Tree.of(nodes);
    Tree inMemory = Tree.of(whole.leaves().stream().map(Leaf::hash).toList());
    for (int index = 0; index < MOST; index++) {
      assertThat(kept.inclusion(index, MOST)).isEqualTo(inMemory.inclusion(index, MOST));
    }
  }

  @Test
  void aProofIsMadeOfTheNodesItSaysItNeeds() {
    Tree tree = Tree.of(MANY);
    Map<Place, Hash> looked = new HashMap<>();
    Tree.needed(t -> t.inclusion(70, 101)).forEach(place -> looked.put(place, tree.at(place)));
    assertThat(looked).hasSizeLessThanOrEqualTo(10);
    assertThat(Tree.of(looked).inclusion(70, 101)).isEqualTo(tree.inclusion(70, 101));
    assertThatIllegalArgumentException().isThrownBy(() -> Tree.of(looked).inclusion(0, 101));
  }

  @Test
  void onlyTheNextEntryCanBeAppended() {
    List<Entry> gap = List.of(Sample.entry(1, "a"), Sample.entry(3, "c"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frontier.EMPTY.append(gap))
        .withMessage("Entry 3 cannot follow entry 1");
  }

  @Test
  void thereIsNoProofOfWhatIsNotThere() {
    Tree tree = Tree.of(MANY);
    assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(6, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(-1, 5));
    assertThat(new ArrayList<>(tree.consistency(0, 5).path())).isEmpty();
  }
}
