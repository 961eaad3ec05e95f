package gatehouse.policies.web;

import gatehouse.packs.Pack;
import gatehouse.packs.PackInfo;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reading;
import gatehouse.packs.Reference;
import gatehouse.policies.Chapter;
import gatehouse.policies.ClauseWords;
import gatehouse.policies.ReviewDue;
import gatehouse.policies.ShortName;
import gatehouse.policies.TextDate;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A policy's own page: its cover, its clauses, what it leaves open.
public record PolicyPage(Pack pack, ReviewDue review, ClauseFilter filter, List<Part> parts)
    implements Page {
  /// A section of the text with its clauses.
  public record Part(String anchor, PackInfo.Section section, List<ClauseView> clauses) {
    public Part {
      clauses = List.copyOf(clauses);
    }
  }

  /// The sections of a text with those of its clauses that are wanted.
  static List<Part> parts(
      Reading reading, List<Reference> references, Predicate<PolicyClause> wanted) {
    ClauseViews views = ClauseViews.of(reading, references);
    List<Chapter> chapters = Chapter.of(reading.pack(), wanted);
    return IntStream.range(0, chapters.size())
        .mapToObj(i -> part("section-" + (i + 1), chapters.get(i), views))
        .toList();
  }

  private static Part part(String anchor, Chapter chapter, ClauseViews views) {
    return new Part(
        anchor, chapter.section(), chapter.clauses().stream().map(views::view).toList());
  }

  public PolicyPage {
    parts = List.copyOf(parts);
  }

  @Override
  public String title() {
    return info().school().isEmpty()
        ? info().title() + " (" + shortName() + ")"
        : info().title() + ", " + info().school();
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  public PackInfo info() {
    return pack.info();
  }

  public String shortName() {
    return ShortName.of(info().id());
  }

  public String path() {
    return "/policies/" + info().id();
  }

  /// Whom it binds or addresses, as the beginning of a sentence.
  public String audiences() {
    String words = ClauseWords.audiences(info().audiences());
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// A date of the text as people write it where it stands alone.
  public String date(String text) {
    return new TextDate(text).alone();
  }

  public int shown() {
    return parts.stream().mapToInt(part -> part.clauses().size()).sum();
  }
}
