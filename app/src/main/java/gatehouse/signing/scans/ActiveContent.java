package gatehouse.signing.scans;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/// Refuses a PDF that would do something when it is opened, or that carries other files.
///
/// It looks twice, since programs differ in what they find in a PDF: for long words anywhere in its
/// bytes, and through every object that a reader finds.
final class ActiveContent {
  private static final Pattern WORDS =
      Pattern.compile("/(JavaScript|Launch|EmbeddedFile|RichMedia|SubmitForm|ImportData)");
  private static final Set<String> KEYS =
      Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "RichMediaContent", "XFA");
  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToR",
          "GoToE",
          "Movie",
          "Sound",
          "Rendition",
          "RichMediaExecute");
  private static final int DEEPEST = 100;
  private static final int MOST = 200_000;

  private int left = MOST;

  private ActiveContent() {}

  static void check(PdfText text) throws Unreadable {
    if (WORDS.matcher(text.plain()).find()) {
      throw active();
    }
  }

  static void check(COSDocument document) throws Unreadable {
    var walk = new ActiveContent();
    walk.into(document.getTrailer(), 0);
    for (var key : document.getXrefTable().keySet()) {
      var object = document.getObjectFromPool(key);
      if (object != null) {
        walk.into(object.getObject(), 0);
      }
    }
  }

  /// Into what stands in this object itself; what it only refers to is an object of its own.
  private void into(@Nullable COSBase object, int depth) throws Unreadable {
    if (depth > DEEPEST || left-- <= 0) {
      throw Unreadable.damaged("PDF");
    }
    if (object instanceof COSDictionary dictionary) {
      into(dictionary, depth);
    } else if (object instanceof COSArray list) {
      for (int i = 0; i < list.size(); i++) {
        into(own(list.get(i)), depth + 1);
      }
    }
  }

  private void into(COSDictionary dictionary, int depth) throws Unreadable {
    for (var entry : dictionary.entrySet()) {
      var key = entry.getKey().getName();
      var acts =
          key.equals("S")
              && entry.getValue() instanceof COSName action
              && ACTIONS.contains(action.getName());
      if (acts || KEYS.contains(key)) {
        throw active();
      }
      into(own(entry.getValue()), depth + 1);
    }
  }

  private static @Nullable COSBase own(@Nullable COSBase value) {
    return value instanceof COSObject ? null : value;
  }

  private static Unreadable active() {
    return new Unreadable(
        "The PDF holds a script, another file, or something that starts by itself. Print it and scan the print");
  }
}
