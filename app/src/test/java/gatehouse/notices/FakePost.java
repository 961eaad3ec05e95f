package gatehouse.notices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A post that answers what it was told to, and accepts when it was told nothing.
final class FakePost implements Post {
  final List<Mail> handed = new ArrayList<>();
  private final Queue<Receipt> answers = new ArrayDeque<>();

  FakePost answering(Receipt... receipts) {
    answers.addAll(List.of(receipts));
    return this;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public Receipt hand(Mail mail) {
    handed.add(mail);
    var answer = answers.poll();
    return answer == null ? new Receipt.Accepted() : answer;
  }
}
