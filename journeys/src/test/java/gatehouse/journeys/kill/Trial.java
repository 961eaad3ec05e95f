package gatehouse.journeys.kill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// One run: nodes, clients at work, kills, comparisons.
final class Trial {
  private static final int MOMENTS = 2000;

  /// Now and then a node lives long enough for what takes long, such as publishing.
  private static final int LONG_LIFE_EVERY = 6;

  private static final int MOMENTS_OF_A_LONG_LIFE = 40_000;

  private static final Duration TO_BE_AT_WORK = Duration.ofSeconds(15);
  private static final int MOMENTS_OF_START = 6000;
  private static final int EXAMINE_EVERY = 10;
  private static final int SCHOOLS = 5;
  private static final Duration TO_FILL = Duration.ofMinutes(3);

  private final Options options;
  private final Random random;
  private final Store store;
  private final Mailbox mailbox = new Mailbox();
  private final Notebook notebook = new Notebook();
  private final Found found = new Found();
  private final Tally tally = new Tally();
  private final Nodes nodes;
  private Launch launch;

  Trial(Options options, Path jar, Path cache, Path folder) {
    this.options = options;
    this.random = new Random(options.seed());
    this.store = new Store(folder.resolve("database"));
    this.launch = new Launch(jar, cache, folder, store.server(), mailbox.port());
    this.nodes = new Nodes(launch, options.nodes());
  }

  /// Whether nothing was found wrong.
  boolean run() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothingRunning));
    return trial();
  }

  /// However the run ends, by Ctrl-C too.
  private void leaveNothingRunning() {
    nodes.stop();
    mailbox.stop();
    store.close();
  }

  private boolean trial() {
    var places = filled();
    var examination = new Examination(store, mailbox, notebook, places, found);
    var clients = clients(places);
    var threads =
        clients.stream().map(client -> Thread.ofPlatform().daemon().start(client)).toList();
    var began = System.nanoTime();
    for (var time = 1; time <= options.times(); time++) {
      killOnce(time % options.nodes(), time % LONG_LIFE_EVERY == 0);
      examination.told();
      if (time % EXAMINE_EVERY == 0) {
        examination.everything();
        progress(time);
      }
    }
    tally.took(Duration.ofNanos(System.nanoTime() - began));
    clients.forEach(Client::end);
    nodes.await(0);
    threads.forEach(Trial::join);
    new Afterwards(store, mailbox, nodes, notebook, places, found).see();
    examination.told();
    examination.everything();
    summary();
    return found.nothing();
  }

  private List<Place> filled() {
    for (var number = 0; number < options.nodes(); number++) {
      nodes.await(number);
    }
    var deadline = System.nanoTime() + TO_FILL.toNanos();
    while (System.nanoTime() < deadline) {
      var schools =
          store.query("select count(*) from schools.school where not office", row -> row.getInt(1));
      if (schools.getFirst() == SCHOOLS) {
        return Place.all(store);
      }
      sleep(200);
    }
    throw new IllegalStateException("The demonstration's schools are not there");
  }

  private List<Client> clients(List<Place> places) {
    return List.of(
        new Importer(nodes, notebook, store, places),
        new Enroller(nodes, notebook, store, places),
        new Publisher(nodes, notebook, store, places),
        new Signer(nodes, notebook, store, places),
        new Signer(nodes, notebook, store, places.reversed()));
  }

  private void killOnce(int number, boolean longLife) {
    var victim = Victim.next(random, options.nodes());
    var node = nodes.node(number);
    if (victim == Victim.STARTING_NODE) {
      sleep(random.nextInt(MOMENTS_OF_START));
    } else {
      nodes.await(number);
      atWork();
      sleep(random.nextInt(longLife ? MOMENTS_OF_A_LONG_LIFE : MOMENTS));
    }
    var told = notebook.size();
    var began = System.nanoTime();
    tally.kill(victim, nodes.requestsInFlight());
    kill(victim, node);
    nodes.restart(number, launch);
    if (options.nodes() > 1) {
      while (notebook.size() == told) {
        sleep(10);
      }
      tally.standstill(Duration.ofNanos(System.nanoTime() - began));
    }
  }

  /// Until somebody was told something, so that the kill comes in the middle of work.
  private void atWork() {
    var told = notebook.size();
    var deadline = System.nanoTime() + TO_BE_AT_WORK.toNanos();
    while (notebook.size() == told && System.nanoTime() < deadline) {
      sleep(10);
    }
  }

  private void kill(Victim victim, Node node) {
    switch (victim) {
      case NODE, STARTING_NODE -> node.kill();
      case DATABASE -> {
        store.kill();
        sleep(random.nextInt(300));
        node.kill();
        store.restart();
        launch = launch.on(store.server());
      }
      case DATABASE_PROCESS -> {
        store.killOneBackend();
        sleep(random.nextInt(1500));
        node.kill();
      }
    }
  }

  private void progress(int time) {
    System.out.printf(
        "%d kills; told %d %s, not answered %d; %s; mails %d%n",
        time,
        notebook.size(),
        notebook.byKind(),
        notebook.withoutAnswer(),
        found.words(),
        mailbox.received().size());
  }

  private void summary() {
    System.out.println(tally.words());
    System.out.printf(
        "clients were told %d times that something is done %s; %d requests were not answered%n",
        notebook.size(), notebook.byKind(), notebook.withoutAnswer());
    System.out.println("found: " + found.words());
    System.out.println("answers that no client expected: " + notebook.oddities());
    System.out.println("seed " + options.seed());
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
