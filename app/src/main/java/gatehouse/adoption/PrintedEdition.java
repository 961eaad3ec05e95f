package gatehouse.adoption;

import gatehouse.packs.PolicyClause;
import gatehouse.policies.Chapter;
import gatehouse.shell.SchoolTime;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An edition as a document to be printed, with a heading and a bookmark for each chapter.
final class PrintedEdition {
  /// Two colours on white, 19:1 and 9:1 (WCAG 2.2 asks for 4.5:1).
  private static final String LOOK =
      """
      @page { size: A4; margin: 20mm 18mm 22mm 18mm;
        @bottom-left { content: element(foot); width: 80%; }
        @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Liberation Sans';
          font-size: 8.5pt; color: #484949; } }
      body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; color: #0b0c0c; }
      .foot { position: running(foot); font-size: 8.5pt; color: #484949; }
      .school { font-size: 13pt; color: #484949; margin: 0; }
      h1 { font-size: 25pt; line-height: 1.15; font-weight: normal; margin: 1mm 0 7mm 0; }
      h2 { font-size: 16pt; font-weight: normal; margin: 10mm 0 3mm 0; padding-top: 2mm;
        border-top: 1.2pt solid #0b0c0c; page-break-after: avoid; }
      h3 { font-size: 9pt; font-weight: normal; color: #484949; margin: 0 0 0.5mm 0;
        page-break-after: avoid; }
      p { margin: 0 0 1.5mm 0; }
      .clause { page-break-inside: avoid; margin: 0 0 3.5mm 0; }
      .code { float: right; width: 38mm; margin: 0 0 4mm 8mm; font-size: 8.5pt; }
      .code img { width: 38mm; height: 38mm; }
      .mono { font-size: 8.5pt; color: #484949; }
      a { color: #0b0c0c; }
      """;

  private final Document document;
  private final SchoolEdition edition;
  private final String school;

  private PrintedEdition(Document document, SchoolEdition edition, String school) {
    this.document = document;
    this.edition = edition;
    this.school = school;
  }

  /// @param page the address of the live page
  /// @param code the picture that leads there
  static Document of(SchoolEdition edition, String school, String page, String code) {
    try {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      new PrintedEdition(document, edition, school).write(page, code);
      return document;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Every Java makes a document", impossible);
    }
  }

  private String policy() {
    return edition.edition().pack().info().title();
  }

  private void write(String page, String code) {
    var chapters = Chapter.of(edition.edition());
    var html = document.createElement("html");
    html.setAttribute("lang", "en-GB");
    document.appendChild(html);
    head(html, chapters);
    var body = add(html, "body", "", "");
    add(body, "div", "foot", "%s, %s, edition %d".formatted(school, policy(), edition.number()));
    cover(body, page, code);
    for (int i = 0; i < chapters.size(); i++) {
      add(body, "h2", "", chapters.get(i).section().title()).setAttribute("id", "chapter-" + i);
      chapters.get(i).clauses().forEach(clause -> clause(body, clause));
    }
  }

  private void head(Element html, List<Chapter> chapters) {
    var title = policy() + ", " + school;
    var head = add(html, "head", "", "");
    add(head, "title", "", title);
    Map.of("subject", title, "description", title, "author", school)
        .forEach((name, content) -> {
          var meta = add(head, "meta", "", "");
          meta.setAttribute("name", name);
          meta.setAttribute("content", content);
        });
    add(head, "style", "", LOOK);
    var bookmarks = add(head, "bookmarks", "", "");
    for (int i = 0; i < chapters.size(); i++) {
      var bookmark = add(bookmarks, "bookmark", "", "");
      bookmark.setAttribute("name", chapters.get(i).section().title());
      bookmark.setAttribute("href", "#chapter-" + i);
    }
  }

  private void cover(Element body, String page, String code) {
    var publication = edition.adoption().publication();
    var ratification = edition.adoption().ratification();
    var live = add(body, "div", "code", "");
    var picture = add(live, "img", "", "");
    picture.setAttribute("src", code);
    picture.setAttribute("alt", "QR code that leads to " + page);
    add(live, "p", "", "Point a telephone here for the policy as it stands today.");
    add(body, "p", "school", school);
    add(body, "h1", "", policy());
    add(
        body,
        "p",
        "",
        "Edition %d, in force from %s."
            .formatted(edition.number(), SchoolTime.words(publication.from())));
    add(body, "p", "", "Ratified: " + ratification.words() + ".");
    add(body, "p", "", "To be looked over by " + SchoolTime.words(publication.review()) + ".");
    var line = add(body, "p", "", "The policy as it stands today: ");
    var link = add(line, "a", "", page);
    link.setAttribute("href", page);
    link.setAttribute("title", "The policy as it stands today");
    add(body, "p", "mono", "Edition " + edition.hash());
  }

  private void clause(Element body, PolicyClause clause) {
    var block = add(body, "div", "clause", "");
    add(
        block,
        "h3",
        "",
        "%s  \u00b7  %s  \u00b7  %s"
            .formatted(clause.ref(), clause.id(), clause.strength().word()));
    add(block, "p", "", clause.says());
  }

  private Element add(Element parent, String name, String look, String text) {
    var element = document.createElement(name);
    if (!look.isEmpty()) {
      element.setAttribute("class", look);
    }
    if (!text.isEmpty()) {
      element.appendChild(document.createTextNode(text));
    }
    parent.appendChild(element);
    return element;
  }
}
