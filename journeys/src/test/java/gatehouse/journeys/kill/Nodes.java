package gatehouse.journeys.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/// The nodes on one database, and the way to any of them that is up.
final class Nodes {
  private static final int MOST_STARTS = 4;
  private static final Duration TO_START = Duration.ofMinutes(3);
  private static final long LOOK_AGAIN = Duration.ofMillis(20).toNanos();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final List<Node> nodes = new ArrayList<>();
  private Launch launch;
  private boolean closed;

  Nodes(Launch launch, int count) {
    this.launch = launch;
    IntStream.range(0, count).forEach(number -> nodes.add(Node.start(launch, number)));
  }

  int count() {
    return nodes.size();
  }

  Node node(int number) {
    lock.lock();
    try {
      return nodes.get(number);
    } finally {
      lock.unlock();
    }
  }

  /// Starts the node anew, on the database as it now is.
  void restart(int number, Launch with) {
    lock.lock();
    try {
      launch = with;
      nodes.set(number, Node.start(launch, number));
    } finally {
      lock.unlock();
    }
  }

  /// Waits for a node. It waits for a database in recovery itself; one that loses it in the midst
  /// of its start and ends is started again, as whoever looks after services would.
  ///
  /// @throws IllegalStateException if it does not come
  void await(int number) {
    for (var starts = 1; !node(number).readyWithin(TO_START); starts++) {
      if (starts == MOST_STARTS) {
        throw new IllegalStateException("A node did not start; see " + launch.log(number));
      }
      node(number).kill();
      restart(number, launch);
    }
  }

  /// Any node that is up; waits for one.
  String address() throws Unanswered {
    lock.lock();
    try {
      while (!closed) {
        var up = nodes.stream().flatMap(node -> node.address().stream()).toList();
        if (!up.isEmpty()) {
          return up.get(ThreadLocalRandom.current().nextInt(up.size()));
        }
        changed.awaitNanos(LOOK_AGAIN);
      }
      throw new Unanswered("The trial is over");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Unanswered(interrupted);
    } finally {
      lock.unlock();
    }
  }

  /// Counts a request that changes something until it is answered.
  InFlight inFlight() {
    inFlight.incrementAndGet();
    return inFlight::decrementAndGet;
  }

  int requestsInFlight() {
    return inFlight.get();
  }

  /// No client gets an address any longer.
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void stop() {
    close();
    nodes.forEach(Node::stop);
  }

  interface InFlight extends AutoCloseable {
    @Override
    void close();
  }
}
