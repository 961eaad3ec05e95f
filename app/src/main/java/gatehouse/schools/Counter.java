package gatehouse.schools;

/// What is counted of a school, so that its trust may see how many, and never who.
public enum Counter {
  STAFF("Staff"),
  PUPILS("Pupils"),
  PARENTS("Parents and carers"),
  GOVERNORS("Governors"),
  /// Files of people that were read in.
  IMPORTS("Imports");

  private final String words;

  Counter(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
