package gatehouse.signing.web;

import gatehouse.shell.Page;
import gatehouse.shell.Section;
import gatehouse.signing.Oversight.Count;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has signed the edition that was published last, and who has not.
///
/// @param path of this edition's pages; null if none has been published
/// @param missing those who have not answered; empty for those who see counts only
/// @param mayChase whether they may write to the missing
/// @param names whether they see who it is
/// @param withoutScan how many signed on paper of which there is no scan yet
/// @param chased how many were just written to; null if nobody asked for it
public record SigningPage(
    String policy,
    int number,
    String hash,
    @Nullable String path,
    List<Count> counts,
    List<Row> missing,
    List<Row> refused,
    List<Row> signed,
    boolean names,
    boolean mayChase,
    boolean mayKeyIn,
    long withoutScan,
    boolean mayWrite,
    @Nullable Integer chased)
    implements Page {
  public SigningPage {
    counts = List.copyOf(counts);
    missing = List.copyOf(missing);
    refused = List.copyOf(refused);
    signed = List.copyOf(signed);
  }

  /// Somebody, and how they stand.
  public record Row(String name, String path, String cohorts, String words, boolean late) {}

  static SigningPage nothing() {
    return new SigningPage(
        "", 0, "", null, List.of(), List.of(), List.of(), List.of(), false, false, false, 0, false,
        null);
  }

  @Override
  public String title() {
    return "Signatures";
  }

  @Override
  public Section section() {
    return Section.SIGNING;
  }
}
