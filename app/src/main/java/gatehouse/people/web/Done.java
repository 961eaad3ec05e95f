package gatehouse.people.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What has just been done, told on the page that one is led to; the address carries the word.
public enum Done {
  ADDED("Added to the directory"),
  CHANGED("Changes saved"),
  HOURS("Working hours saved"),
  GIVEN("Role given"),
  ENDED("Last day saved"),
  TAKEN_BACK("Role taken back"),
  LEFT("Leaving saved"),
  REJOINED("Back in the directory"),
  LINKED("Parent or carer saved"),
  UNLINKED("No longer kept as a parent or carer"),
  PARTNER("Partner saved"),
  NO_PARTNER("No longer kept as a partner");

  private final String words;

  Done(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  String after(String path) {
    return path + "?done=" + name().toLowerCase(Locale.ROOT);
  }

  static Optional<Done> of(String word) {
    return Arrays.stream(values())
        .filter(done -> done.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
