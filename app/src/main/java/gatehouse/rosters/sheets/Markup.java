package gatehouse.rosters.sheets;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One part of a workbook, read element by element. A part that declares entities of its own is
/// refused: no office's program writes any (XML bombs, external entities).
final class Markup {
  private static final XMLInputFactory READERS = readers();

  private final XMLStreamReader reader;

  Markup(byte[] part) throws Unreadable {
    try {
      this.reader = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
    } catch (XMLStreamException broken) {
      throw damaged();
    }
  }

  private static XMLInputFactory readers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Goes to the next start or end of an element; whether there was one.
  boolean next() throws Unreadable {
    try {
      while (reader.hasNext()) {
        var event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw damaged();
        }
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException broken) {
      throw damaged();
    }
  }

  boolean starts(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  /// The text of an element without children; stands at its end afterwards.
  String text() throws Unreadable {
    try {
      return reader.getElementText();
    } catch (XMLStreamException broken) {
      throw damaged();
    }
  }

  /// An attribute whatever its namespace; empty if it is not there.
  String attribute(String name) {
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  static Unreadable damaged() {
    return new Unreadable(
        "The workbook is damaged. Open it in your spreadsheet program, save it again as .xlsx, and send that.");
  }
}
