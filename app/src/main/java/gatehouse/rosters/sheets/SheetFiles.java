package gatehouse.rosters.sheets;

import java.util.Arrays;

/// Reads whatever an office sends: text with columns, a workbook, OneRoster files in an archive.
public final class SheetFiles {
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private final SheetLimits limits;

  public SheetFiles(SheetLimits limits) {
    this.limits = limits;
  }

  /// As [#read(byte[], String)], if the file is what its name promises.
  public FileReading read(String name, byte[] file, String school) {
    var reading = read(file, school);
    return reading instanceof FileReading.Refused
            || Ending.of(name).filter(end -> end.fits(reading, begins(file, ARCHIVE))).isPresent()
        ? reading
        : new FileReading.Refused(Ending.WRONG);
  }

  /// Reads a file, or says why it cannot be read.
  ///
  /// @param school as it is called here: the one that is taken out of a file with several
  public FileReading read(byte[] file, String school) {
    try {
      return readable(file, school);
    } catch (Unreadable refused) {
      return new FileReading.Refused(refused.why());
    }
  }

  private FileReading readable(byte[] file, String school) throws Unreadable {
    refuseOthers(file);
    if (!begins(file, ARCHIVE)) {
      return new FileReading.Table(CsvReader.read(Letters.of(file), limits));
    }
    var archive = Archive.unpack(file, limits);
    if (Workbook.isOne(archive)) {
      return new FileReading.Table(new Workbook(archive, limits).sheet());
    }
    return OneRoster.read(archive, school, limits);
  }

  private static void refuseOthers(byte[] file) throws Unreadable {
    if (file.length == 0) {
      throw new Unreadable("The file is empty. Choose the file that holds the people.");
    }
    if (begins(file, OLD_OFFICE)) {
      throw new Unreadable(
          "This is an old or a protected workbook. Open it, take the password off, and save it as “Excel Workbook (.xlsx)”.");
    }
    if (begins(file, PDF)) {
      throw new Unreadable(
          "This is a PDF. Send the spreadsheet that it was made from, as .xlsx or .csv.");
    }
  }

  private static boolean begins(byte[] file, byte[] sign) {
    return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
  }
}
