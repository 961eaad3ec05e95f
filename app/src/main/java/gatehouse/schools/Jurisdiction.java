package gatehouse.schools;

/// Whose bank holidays hold: the three lists that the United Kingdom keeps.
public enum Jurisdiction {
  ENGLAND_AND_WALES("England and Wales"),
  SCOTLAND("Scotland"),
  NORTHERN_IRELAND("Northern Ireland");

  private final String words;

  Jurisdiction(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
