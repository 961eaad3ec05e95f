package gatehouse.rosters.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds out in which letters a text file is written, once for the whole file.
final class Letters {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Letters() {}

  /// UTF-8, else what Excel writes on Windows; UTF-16 only if the file says so itself.
  static String of(byte[] file) throws Unreadable {
    var text = withoutMark(decoded(file));
    if (text.indexOf('\0') >= 0) {
      throw new Unreadable(
          "This is not a spreadsheet that we can read. Send a .csv or .xlsx file, or a .zip of OneRoster files.");
    }
    return text;
  }

  private static String decoded(byte[] file) throws Unreadable {
    if (marked(file, 0xFF, 0xFE) || marked(file, 0xFE, 0xFF)) {
      return strict(file, StandardCharsets.UTF_16);
    }
    try {
      return decode(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUnicode) {
      return strict(file, WINDOWS);
    }
  }

  private static String strict(byte[] file, Charset letters) throws Unreadable {
    try {
      return decode(file, letters);
    } catch (CharacterCodingException neither) {
      throw new Unreadable(
          "The letters of this file cannot be read. Save it from Excel as “CSV UTF-8” or as “Excel Workbook (.xlsx)”.");
    }
  }

  private static String decode(byte[] file, Charset letters) throws CharacterCodingException {
    return letters.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  private static boolean marked(byte[] file, int first, int second) {
    return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
