package gatehouse.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import gatehouse.SettableClock;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.notices.Post.Receipt;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class PostmanTest {
  private static final Instant MORNING = Instant.parse("2026-05-05T07:30:00Z");

  private final SettableClock clock = new SettableClock(MORNING);
  private final FakePost post = new FakePost();
  private final LetterStore store;
  private final Envelope envelope;
  private final People people;
  private final Tenancy tenancy;
  private final TransactionTemplate transactions;
  private final School school;
  private final PersonId robin;

  PostmanTest(
      @Autowired LetterStore store,
      @Autowired Envelope envelope,
      @Autowired People people,
      @Autowired Tenancy tenancy,
      @Autowired PlatformTransactionManager transactions,
      @Autowired TestSchool schools) {
    this.store = store;
    this.envelope = envelope;
    this.people = people;
    this.tenancy = tenancy;
    this.transactions = new TransactionTemplate(transactions);
    this.school = schools.any();
    this.robin = somebody();
  }

  /// Letters of other tests are none of ours.
  @BeforeEach
  void theTrayIsEmpty() {
    postman(new FakePost()).walk();
  }

  @Test
  void aLetterGoesToItsPersonAndTellsNothing() {
    write("duty/1");
    postman(post).walk();
    assertThat(post.handed)
        .singleElement()
        .satisfies(mail -> {
          assertThat(mail.to()).isEqualTo("robin.marlow@fernhill.example");
          assertThat(mail.text()).contains("/duties").doesNotContain("Marlow", "Fernhill");
        });
    assertThat(shown()).isInstanceOf(Sending.Sent.class);
  }

  @Test
  void anOccasionHasOneLetter() {
    assertThat(write("duty/1")).isTrue();
    assertThat(write("duty/1")).isFalse();
    postman(post).walk();
    postman(post).walk();
    assertThat(post.handed).hasSize(1);
  }

  @Test
  void whatTheServerHasNotTakenIsTriedAgainLater() {
    write("duty/1");
    post.answering(new Receipt.NotTaken("down"));
    postman(post).walk();
    clock.pass(Duration.ofSeconds(59));
    postman(post).walk();
    assertThat(post.handed).hasSize(1);
    clock.pass(Duration.ofSeconds(1));
    postman(post).walk();
    assertThat(post.handed).hasSize(2);
    assertThat(shown()).isInstanceOf(Sending.Sent.class);
  }

  @Test
  @Asvs("16.5.2")
  void aDayWithoutAServerLosesNothingAndDoublesNothing() {
    IntStream.range(0, 30).forEach(i -> write("duty/" + i));
    Post down = new Down();
    for (var until = MORNING.plus(Duration.ofDays(1)); clock.instant().isBefore(until); ) {
      walkToTheEnd(postman(down));
      clock.pass(Duration.ofMinutes(1));
    }
    clock.pass(Duration.ofHours(1));
    walkToTheEnd(postman(post));
    walkToTheEnd(postman(post));
    assertThat(post.handed).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void anAddressThatIsRefusedIsGivenUp() {
    write("duty/1");
    post.answering(new Receipt.Refused("no such person"));
    postman(post).walk();
    clock.pass(Duration.ofDays(1));
    postman(post).walk();
    assertThat(post.handed).hasSize(1);
    assertThat(shown()).isEqualTo(new Sending.GivenUp(MORNING, "no such person"));
  }

  @Test
  void whatMayHaveBeenTakenIsNeverHandedOverAgain() {
    write("duty/1");
    post.answering(new Receipt.Unanswered());
    postman(post).walk();
    clock.pass(Duration.ofDays(1));
    postman(post).walk();
    assertThat(post.handed).hasSize(1);
    assertThat(shown()).isEqualTo(new Sending.Doubtful(MORNING));
  }

  @Test
  void aPostmanWhoDiesOnTheWayLeavesADoubtfulLetter() {
    write("duty/1");
    transactions.executeWithoutResult(_ -> store.take(MORNING, MORNING.plus(Postman.HOLD), 1));
    postman(post).walk();
    assertThat(shown()).isInstanceOf(Sending.Underway.class);
    clock.pass(Postman.HOLD.plusSeconds(1));
    postman(post).walk();
    assertThat(shown()).isInstanceOf(Sending.Doubtful.class);
    assertThat(post.handed).isEmpty();
  }

  /// Taken together, the other four would be in doubt too, and never be sent.
  @Test
  void aPostmanWhoDiesLeavesOnlyTheLetterInTheirHandInDoubt() {
    IntStream.range(0, 5).forEach(i -> write("duty/" + i));
    assertThatThrownBy(() -> postman(new Deadly()).walk()).hasMessage("killed");
    clock.pass(Postman.HOLD.plusSeconds(1));
    walkToTheEnd(postman(post));
    assertThat(post.handed).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void manyPostmenCarryEachLetterOnce() {
    IntStream.range(0, 200).forEach(i -> write("duty/" + i));
    var posts = Stream.generate(FakePost::new).limit(8).toList();
    var walks =
        posts.stream()
            .map(each -> Thread.ofVirtual().start(() -> walkToTheEnd(postman(each))))
            .toList();
    walks.forEach(PostmanTest::join);
    assertThat(posts.stream().flatMap(each -> each.handed.stream()).map(Post.Mail::id))
        .hasSize(200)
        .doesNotHaveDuplicates();
  }

  @Test
  void anEnclosureIsForgottenOnceItIsSent() {
    var letter =
        Letter.of(robin, Matter.INVITATION, "/", "invitation/1")
            .enclosing("https://x.example/once");
    tenancy.transaction(school.id(), () -> store.add(letter, MORNING));
    postman(post).walk();
    assertThat(post.handed.getFirst().text()).contains("https://x.example/once");
    var kept = tenancy.transaction(school.id(), () -> store.find(letter.id()));
    assertThat(kept.flatMap(Letter::enclosure)).isEmpty();
  }

  private static void walkToTheEnd(Postman postman) {
    while (postman.walk() > 0) {}
  }

  private static void join(Thread walk) {
    try {
      walk.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Postman postman(Post post) {
    return new Postman(store, post, people, envelope, tenancy, transactions, clock);
  }

  private boolean write(String occasion) {
    var letter = Letter.of(robin, Matter.TO_DO, "/duties", occasion);
    return tenancy.transaction(school.id(), () -> store.add(letter, clock.instant()));
  }

  private Sending shown() {
    return tenancy.transaction(school.id(), () -> store.latest(10)).getFirst().sending();
  }

  private PersonId somebody() {
    var person =
        Person.named(Name.of("Robin", "Marlow")).at(new Email("robin.marlow@fernhill.example"));
    var staff = Appointment.from(person.id(), Role.STAFF, TestSchool.LONG_AGO);
    tenancy.transaction(school.id(), () -> people.add(person, List.of(staff), Optional.empty()));
    return person.id();
  }

  /// Kills whoever hands it a letter.
  private static final class Deadly implements Post {
    @Override
    public boolean open() {
      return true;
    }

    @Override
    public Receipt hand(Mail mail) {
      throw new IllegalStateException("killed");
    }
  }

  private static final class Down implements Post {
    @Override
    public boolean open() {
      return true;
    }

    @Override
    public Receipt hand(Mail mail) {
      return new Receipt.NotTaken("down");
    }
  }
}
