package gatehouse.rosters.web;

/// What has just happened to an import, told above its page.
enum News {
  NONE(""),
  MEANWHILE("Somebody else has worked on this import meanwhile. Nothing was changed by you."),
  ANEW(
      "The directory has changed since the file was checked. Nothing was taken in: the rows were checked again, look at them once more.");

  private final String words;

  News(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Any other word in the address tells nothing.
  static News of(String word) {
    return switch (word) {
      case "meanwhile" -> MEANWHILE;
      case "anew" -> ANEW;
      default -> NONE;
    };
  }
}
