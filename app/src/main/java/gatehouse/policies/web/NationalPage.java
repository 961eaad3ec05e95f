package gatehouse.policies.web;

import gatehouse.packs.PackInfo;
import gatehouse.packs.Reference;
import gatehouse.policies.ReviewDue;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// The national rules above every school's policy, and the law and guidance that they rest on.
///
/// @param entries the reference data by kind, in the order of the file
public record NationalPage(
    PackInfo info, ReviewDue review, List<PolicyPage.Part> parts, List<Entry> entries)
    implements Page {
  /// A dated entry of the reference data.
  ///
  /// @param kind what sort of text it is, as people say it
  /// @param since when it came into force or was published; empty if not known
  /// @param until when it ceased to be current; empty if it did not
  /// @param successor the entry that took its place, if one did
  /// @param cited the clauses of this layer that refer to it
  public record Entry(
      Reference reference,
      String kind,
      String since,
      String until,
      List<Reference> successor,
      List<String> cited) {
    public Entry {
      successor = List.copyOf(successor);
      cited = List.copyOf(cited);
    }

    /// Whether it still applies.
    public boolean current() {
      return until.isEmpty();
    }
  }

  public NationalPage {
    parts = List.copyOf(parts);
    entries = List.copyOf(entries);
  }

  /// The anchor of an entry.
  public static String anchor(String entry) {
    return "source-" + entry;
  }

  @Override
  public String title() {
    return "England: the national rules above every policy";
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  /// Who keeps it up to date.
  public String owner() {
    return Character.toUpperCase(info.owner().charAt(0)) + info.owner().substring(1);
  }

  public int clauses() {
    return parts.stream().mapToInt(part -> part.clauses().size()).sum();
  }

  /// How many entries somebody should check before relying on them.
  public long unverified() {
    return entries.stream().filter(entry -> !entry.reference().verified()).count();
  }
}
