package gatehouse.access;

/// What permissions are given for; the matrix has a line for each that is used, and each act.
public enum Resource {
  OWN_HOME("One's own first page"),
  OWN_ACCOUNT("One's own ways of signing in, and sessions"),
  SCHOOL("The school's name, settings and calendar"),
  SCHOOLS("The schools of a trust"),
  TRUST_COUNTS("Counts over the schools of a trust"),
  PEOPLE("Adults in the directory"),
  PUPILS("Pupils and their parents in the directory"),
  FAMILY("Who is whose parent or carer, and what they may", Trait.BARS_THE_CONCERNED),
  PARTNERS("Who is declared to be whose partner", Trait.BARS_THE_CONCERNED),
  ROLES("Who holds which role", Trait.BARS_THE_CONCERNED),
  IMPORT("Reading people in from files"),
  INVITATIONS("Invitations, and ending somebody's sessions"),
  RECORD("What was done, by whom", Trait.SENSITIVE),
  PROOF("Proof that the record is whole"),
  DUTIES("What is to be done at the school, by whom and when"),
  POLICY("The school's policy, from draft to published"),
  OWN_SIGNATURES("What one is asked to read and sign"),
  SIGNATURE("Signing, and refusing to", Trait.SENSITIVE),
  SIGNING("Who has signed and who has not"),
  SIGNING_COUNTS("How many have signed"),
  PAPER_SIGNATURES("Keying in signatures on paper", Trait.BARS_THE_CONCERNED),
  SIGNED_SHEETS("Scans of sheets that people signed", Trait.SENSITIVE),
  OWN_TRAINING("One's own briefing and check"),
  TRAINING("Who has passed the check, and whether it is demanded"),
  INSTALLATION("The installation: its health and backups");

  /// What is special about a resource.
  public enum Trait {
    NONE,
    /// Seen only shortly after a second factor; that it was seen is recorded.
    SENSITIVE,
    /// Whoever is concerned may not act, whatever their role; see [ConflictRule].
    BARS_THE_CONCERNED
  }

  private final String words;
  private final Trait trait;

  Resource(String words) {
    this(words, Trait.NONE);
  }

  Resource(String words, Trait trait) {
    this.words = words;
    this.trait = trait;
  }

  public String words() {
    return words;
  }

  public boolean sensitive() {
    return trait == Trait.SENSITIVE;
  }

  public boolean barsTheConcerned() {
    return trait == Trait.BARS_THE_CONCERNED;
  }
}
