package gatehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final int DECISIONS = 100_000;

  @Test
  void decidingAllocatesNothing() {
    RandomBook random = new RandomBook(77);
    Rulebook book = random.book(50, 2);
    List<Situation> situations = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      situations.add(random.situation());
    }
    Situation[] asked = situations.toArray(Situation[]::new);
    Judgement judgement = book.newJudgement();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int sum = judge(book, asked, judgement);
    threads.getCurrentThreadAllocatedBytes();
    long before = threads.getCurrentThreadAllocatedBytes();
    int again = judge(book, asked, judgement);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(again).isEqualTo(sum);
    assertThat(allocated).isZero();
  }

  private static int judge(Rulebook book, Situation[] asked, Judgement judgement) {
    int sum = 0;
    for (int i = 0; i < DECISIONS; i++) {
      book.judge(asked[i & 63], judgement);
      sum += judgement.verdict().rank();
    }
    return sum;
  }
}
