package gatehouse.journeys.kill;

import java.util.List;

/// Somebody who works with the service for as long as the trial lasts, at one school after the
/// other, and goes on where they were when it dies.
abstract class Client implements Runnable {
  final Nodes nodes;
  final Notebook notebook;
  final Store store;
  private final List<Place> places;
  private volatile boolean over;

  Client(Nodes nodes, Notebook notebook, Store store, List<Place> places) {
    this.nodes = nodes;
    this.notebook = notebook;
    this.store = store;
    this.places = places;
  }

  /// One piece of work; what was begun before and not answered is taken up again.
  abstract void work(Place place) throws Unanswered;

  @Override
  public void run() {
    for (var turn = 0; !over; turn++) {
      try {
        work(places.get(turn % places.size()));
      } catch (Unanswered why) {
        notebook.unanswered(why);
      } catch (RuntimeException databaseIsDown) {
        pause();
      }
    }
  }

  /// The database that the client looks into may be down itself.
  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    over = true;
  }

  boolean isOver() {
    return over;
  }
}
