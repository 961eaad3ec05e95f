package gatehouse.adoption;

import gatehouse.packs.Pack;
import gatehouse.packs.PolicyClause;
import gatehouse.policies.Chapter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An edition as a document to be printed.
final class PrintedEdition {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String LOOK =
      """
      @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Liberation Sans'; font-size: 9pt; } }
      body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; color: #0b0c0c; }
      h1 { font-size: 22pt; } h2 { font-size: 15pt; margin-top: 8mm; page-break-after: avoid; }
      .clause { page-break-inside: avoid; margin: 0 0 3mm 0; } .ref { color: #484949; font-size: 9pt; }
      .code { float: right; width: 32mm; margin-left: 6mm; } img { width: 32mm; height: 32mm; }
      """;

  private final Document document;

  private PrintedEdition(Document document) {
    this.document = document;
  }

  static Document of(SchoolEdition edition, String school, String page, String code) {
    try {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      new PrintedEdition(document).write(edition, school, page, code);
      return document;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Every Java makes a document", impossible);
    }
  }

  private void write(SchoolEdition edition, String school, String page, String code) {
    var title = edition.edition().pack().info().title() + ", " + school;
    var html = document.createElement("html");
    html.setAttribute("lang", "en-GB");
    document.appendChild(html);
    head(html, title);
    var body = add(html, "body", "");
    var link = add(body, "div", "");
    link.setAttribute("class", "code");
    var picture = add(link, "img", "");
    picture.setAttribute("src", code);
    picture.setAttribute("alt", "A code that leads to " + page);
    add(body, "h1", title);
    cover(body, edition, page);
    chapters(body, edition);
  }

  private void head(Element html, String title) {
    var head = add(html, "head", "");
    add(head, "title", title);
    Map.of("subject", title, "description", title, "author", "Gatehouse")
        .forEach((name, content) -> {
          var meta = add(head, "meta", "");
          meta.setAttribute("name", name);
          meta.setAttribute("content", content);
        });
    add(head, "style", LOOK);
  }

  private void cover(Element body, SchoolEdition edition, String page) {
    var publication = edition.adoption().publication();
    add(body, "p", "Edition " + edition.number() + ", in force from " + DAY.format(publication.from()) + ".");
    add(body, "p", "Ratified on " + DAY.format(edition.adoption().ratification().date()) + ": "
        + edition.adoption().ratification().words() + ".");
    add(body, "p", "To be looked over by " + DAY.format(publication.review()) + ".");
    add(body, "p", "The policy as it stands today: " + page);
    add(body, "p", "Edition " + edition.hash());
  }

  private void chapters(Element body, SchoolEdition edition) {
    var pack = edition.edition().pack();
    var shown =
        new Pack(
            pack.words(), pack.info(), edition.edition().clauses(), pack.questions(), pack.digest());
    for (var chapter : Chapter.of(shown, _ -> true)) {
      add(body, "h2", chapter.section().title());
      chapter.clauses().forEach(clause -> clause(body, clause));
    }
  }

  private void clause(Element body, PolicyClause clause) {
    var paragraph = add(body, "p", "");
    paragraph.setAttribute("class", "clause");
    add(paragraph, "span", clause.ref() + "  " + clause.id() + "  (" + clause.strength().word() + ")  ")
        .setAttribute("class", "ref");
    paragraph.appendChild(document.createTextNode(clause.says()));
  }

  private Element add(Element parent, String name, String text) {
    var element = document.createElement(name);
    if (!text.isEmpty()) {
      element.appendChild(document.createTextNode(text));
    }
    parent.appendChild(element);
    return element;
  }
}
