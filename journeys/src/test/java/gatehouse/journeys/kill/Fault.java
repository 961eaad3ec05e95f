package gatehouse.journeys.kill;

/// What may be wrong after a kill.
enum Fault {
  /// A client was told that it is done, and it is not.
  LOST("lost"),
  /// It is there twice.
  DOUBLED("doubled"),
  /// A part of it is there.
  HALF("half done"),
  /// It is there, and the record does not tell.
  UNRECORDED("unrecorded"),
  /// The record tells what is not there.
  INVENTED("recorded, not done"),
  /// The record itself does not verify.
  BROKEN("record broken");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
