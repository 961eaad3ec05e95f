package gatehouse.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.people.PersonId;
import gatehouse.policies.Chapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An edition that is printed can be listened to (PDF/UA-1), found one’s way in, and read.
///
/// Seen to fail: `everythingIsTaggedAndTheCodeHasWordsForThoseWhoDoNotSeeIt` and
/// `itSaysWhatItIsAndInWhichLanguage` without `usePdfUaAccessibility`.
class PolicyPdfTest {
  private static final String PAGE = "https://gatehouse.example/schools/fernhill/policy";
  private static final Edition HOLY_CROSS = Edition.asWritten(Library.shipped().pack("holy-cross"));

  private final PDDocument pdf =
      load(new PolicyPdf().of(edition(), "Fernhill Primary School", PAGE));

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  @Test
  void itSaysWhatItIsAndInWhichLanguage() throws IOException {
    var catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getLanguage()).isEqualTo("en-GB");
    assertThat(pdf.getDocumentInformation().getTitle())
        .isEqualTo(HOLY_CROSS.pack().info().title() + ", Fernhill Primary School");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
        .contains("pdfuaid:part");
  }

  @Test
  void everythingIsTaggedAndTheCodeHasWordsForThoseWhoDoNotSeeIt() {
    assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    var elements = elements(pdf.getDocumentCatalog().getStructureTreeRoot());
    assertThat(elements).extracting(PDStructureElement::getStructureType).contains("P");
    assertThat(of(elements, "H1")).hasSize(1);
    assertThat(of(elements, "H2")).hasSameSizeAs(chapters());
    assertThat(of(elements, "H3")).hasSameSizeAs(HOLY_CROSS.clauses());
    assertThat(of(elements, "Figure"))
        .extracting(PDStructureElement::getAlternateDescription)
        .containsExactly("QR code that leads to " + PAGE);
  }

  @Test
  void aBookmarkLeadsToEachChapter() {
    var titles = new ArrayList<String>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
    }
    assertThat(titles).isEqualTo(chapters().stream().map(c -> c.section().title()).toList());
  }

  @Test
  void itHoldsEveryClauseAndTheEditionAndItsFontsComeWithIt() throws IOException {
    var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
    assertThat(text).contains(edition().hash(), PAGE, "minute2026/7");
    HOLY_CROSS.clauses().forEach(clause -> assertThat(text).contains(clause.id().value()));
    for (var page : pdf.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
      }
    }
  }

  /// Text stands out from white by 4.5 to 1 at least (WCAG 2.2, 1.4.3).
  @Test
  void everyLetterStandsOutFromThePaper() throws IOException {
    var colours = new Colours();
    colours.getText(pdf);
    assertThat(colours.found).isNotEmpty();
    assertThat(colours.found).allMatch(rgb -> contrastWithWhite(rgb) >= 4.5);
  }

  private static List<Chapter> chapters() {
    return Chapter.of(HOLY_CROSS.pack(), _ -> true);
  }

  private static List<PDStructureElement> of(List<PDStructureElement> elements, String type) {
    return elements.stream().filter(each -> type.equals(each.getStructureType())).toList();
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    var found = new ArrayList<PDStructureElement>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        found.addAll(elements(element));
      }
    }
    return found;
  }

  private static double contrastWithWhite(int rgb) {
    var light =
        0.2126 * linear(rgb >> 16 & 0xff)
            + 0.7152 * linear(rgb >> 8 & 0xff)
            + 0.0722 * linear(rgb & 0xff);
    return 1.05 / (light + 0.05);
  }

  private static double linear(int channel) {
    var share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// The colours in which letters are set.
  private static final class Colours extends PDFTextStripper {
    private final Set<Integer> found = new TreeSet<>();

    Colours() {
      addOperator(new SetNonStrokingDeviceRGBColor(this));
      addOperator(new SetNonStrokingDeviceGrayColor(this));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      super.processTextPosition(text);
      try {
        found.add(getGraphicsState().getNonStrokingColor().toRGB());
      } catch (IOException failed) {
        throw new java.io.UncheckedIOException(failed);
      }
    }
  }

  private static SchoolEdition edition() {
    var person = new PersonId(new UUID(0, 1));
    var at = Instant.parse("2026-09-01T08:00:00Z");
    var from = LocalDate.of(2026, 9, 1);
    var ratification =
        new Ratification(
            "Governing body", from, "2026/7", new Ratification.Meeting(7, 12), person, at);
    var outline =
        new Adoption.Outline(
            AdoptionId.random(),
            3,
            new Source("holy-cross", "0".repeat(64), Changes.none("holy-cross")),
            person,
            at,
            0);
    var publication =
        new Publication(HOLY_CROSS.hash(), person, at, from, from.plusYears(1), "First");
    return new SchoolEdition(
        new Adoption.Published(outline, ratification, publication), HOLY_CROSS, Optional.empty());
  }

  private static PDDocument load(byte[] file) {
    try {
      return Loader.loadPDF(file);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
