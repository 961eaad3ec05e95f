package gatehouse.notices;

import gatehouse.notices.LetterStore.Taken;
import gatehouse.notices.Post.Receipt;
import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Carries letters to the post. Any number of postmen, in any number of processes, may walk at
/// once.
///
/// A letter is taken first and the taking committed; then it is handed over; then the answer is
/// committed. Whoever dies in between leaves a letter of which nobody knows whether it was sent:
/// that one is never handed over again. So each is taken alone: whoever took twenty and died would
/// leave nineteen in doubt that nobody had tried.
@Component
class Postman {
  /// Longer than the post's own time limits together.
  static final Duration HOLD = Duration.ofMinutes(2);

  private static final int ROUND = 20;

  private final LetterStore store;
  private final Post post;
  private final People people;
  private final Envelope envelope;
  private final Tenancy tenancy;
  private final TransactionOperations transactions;
  private final Clock clock;

  Postman(
      LetterStore store,
      Post post,
      People people,
      Envelope envelope,
      Tenancy tenancy,
      TransactionOperations transactions,
      Clock clock) {
    this.store = store;
    this.post = post;
    this.people = people;
    this.envelope = envelope;
    this.tenancy = tenancy;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// One round. Returns how many letters it tried.
  int walk() {
    if (!post.open()) {
      return 0;
    }
    transactions.executeWithoutResult(_ -> store.doubtDropped(clock.instant()));
    int tried = 0;
    while (tried < ROUND && carryOne()) {
      tried++;
    }
    return tried;
  }

  private boolean carryOne() {
    var taken = take();
    taken.ifPresent(this::carry);
    return taken.isPresent();
  }

  private Optional<Taken> take() {
    var now = clock.instant();
    var taken = transactions.execute(_ -> store.take(now, now.plus(HOLD), 1));
    return taken == null ? Optional.empty() : taken.stream().findFirst();
  }

  private void carry(Taken taken) {
    var mail = tenancy.transaction(taken.school(), () -> mail(taken));
    var sending =
        mail.map(post::hand).map(receipt -> after(taken, receipt)).orElseGet(() -> lost(taken));
    tenancy.transaction(taken.school(), () -> keep(taken, sending));
  }

  private Optional<Post.Mail> mail(Taken taken) {
    return store
        .find(taken.letter())
        .flatMap(
            letter -> people.find(letter.to()).flatMap(Person::email).map(to -> mail(letter, to)));
  }

  private Post.Mail mail(Letter letter, Email to) {
    return new Post.Mail(letter.id(), to.value(), letter.matter().title(), envelope.text(letter));
  }

  private Sending after(Taken taken, Receipt receipt) {
    var now = clock.instant();
    return switch (receipt) {
      case Receipt.Accepted() -> taken.underway().accepted(now);
      case Receipt.NotTaken(var why) -> taken.underway().notTaken(now, why);
      case Receipt.Refused(var why) -> taken.underway().refused(now, why);
      case Receipt.Unanswered() -> taken.underway().unanswered(now);
    };
  }

  private Sending lost(Taken taken) {
    return taken.underway().refused(clock.instant(), "The person has no e-mail address");
  }

  private void keep(Taken taken, Sending sending) {
    if (store.put(taken, sending) && sending instanceof Sending.Sent) {
      store.forgetEnclosure(taken.letter());
    }
  }
}
