package gatehouse.signing.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import gatehouse.house.Asvs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What somebody hands in as a scan is read for what it is, and says no more than the sheet.
///
/// Seen to fail: `aPdfThatDoesSomethingIsRefused` without the walk through the objects, and
/// `aTableThatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked` without a count.
class ScanReaderTest {
  private static final String SECRET = "51.7520,-1.2577 Fernhill";
  private static final ScanLimits LIMITS = new ScanLimits(1_000_000, 1_000_000, 5);

  /// It tells at length of whatever it cannot read.
  private static final Logger LIBRARY = (Logger) LoggerFactory.getLogger("org.apache.pdfbox");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  private final ScanReader reader = new ScanReader(LIMITS);

  @Test
  @Asvs("5.2.2")
  void itsBytesSayWhatItIsAndNotItsName() {
    assertThat(read("sheet.png", TestScans.pdf(3)).type()).isEqualTo(ScanType.PDF);
    assertThat(read("sheet.png", TestScans.pdf(3)).pages()).isEqualTo(3);
    assertThat(read("sheet.exe", TestScans.picture("jpg")).type()).isEqualTo(ScanType.JPEG);
    assertThat(read("../../sheet.pdf", TestScans.picture("png")).type()).isEqualTo(ScanType.PNG);
    assertThat(refused("sheet.pdf", text("Ada Teal"))).contains("neither PDF nor JPEG nor PNG");
  }

  @Test
  void whatSchoolsSendInsteadIsToldByItsKind() {
    assertThat(refused("sheet.pdf", text("\0\0\0\u0018ftypheic\0\0"))).contains("HEIC");
    assertThat(refused("sheet.pdf", text("II*\0 tiff"))).contains("TIFF");
    assertThat(refused("sheet.pdf", text("PK\u0003\u0004 docx"))).contains("Office document");
    assertThat(refused("sheet.png", text("<svg onload='alert(1)'/>"))).contains("drawing");
    assertThat(refused("sheet.pdf", new byte[0])).contains("empty");
    assertThat(refused("sheet\0.pdf", TestScans.pdf(1))).contains("name");
  }

  @Test
  void whatEndsInTheMiddleIsRefusedWhereverItEnds() {
    for (var file : new byte[][] {TestScans.picture("jpg"), TestScans.picture("png")}) {
      for (int length = 8; length < file.length; length++) {
        assertThat(refused("sheet", Arrays.copyOf(file, length))).contains("ends in the middle");
      }
    }
    var pdf = TestScans.pdf(1);
    assertThat(refused("sheet", Arrays.copyOf(pdf, pdf.length - 8))).contains("ends in the middle");
    assertThat(refused("sheet", text("%PDF-1.7\nnothing\n%%EOF"))).contains("damaged");
  }

  @Test
  @Asvs("5.2.6")
  void whatIsTooLargeToBeAScanIsRefusedByWhatItsHeadSays() {
    var png = TestScans.picture("png");
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000).putInt(29, sum(png, 12, 17));
    assertThat(refused("sheet", png)).contains("60,000 by 60,000 points");
    var jpeg = TestScans.picture("jpg");
    int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);
    assertThat(refused("sheet", jpeg)).contains("60,000 by 60,000 points");
    assertThat(refused("sheet", TestScans.pdf(6))).contains("6 pages", "at most 5");
    assertThat(refused("sheet", new byte[1_000_001])).contains("larger than");
  }

  @Test
  @Asvs("14.2.8")
  void aPictureKeepsItsPointsAndWhichWayUpItIsAndNothingElse() throws IOException {
    var jpeg = TestScans.picture("jpg");
    var told =
        join(
            Arrays.copyOf(jpeg, 2),
            segment(
                0xE1,
                join(text("Exif\0\0MM\0*\0\0\0\u0008\0\u0001"), orientation(6), text(SECRET))),
            segment(0xFE, text(SECRET)),
            segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + SECRET)),
            Arrays.copyOfRange(jpeg, 2, jpeg.length),
            text("<script>" + SECRET));
    var kept = read("sheet", told).content();
    assertThat(new String(kept, ISO_8859_1)).doesNotContain(SECRET, "xap", "script");
    assertThat(points(kept)).isEqualTo(points(jpeg));
    assertThat(Orientation.of(ByteBuffer.wrap(kept, 6, 32).slice(), 1)).isEqualTo(6);
    assertThat(read("sheet", kept).hash()).isEqualTo(read("sheet", told).hash());
    assertThat(read("sheet", jpeg).content()).isEqualTo(jpeg);
  }

  @Test
  @Asvs("14.2.8")
  void aPngKeepsNoTextAndNothingBehindItsEnd() throws IOException {
    var png = TestScans.picture("png");
    var told =
        join(
            Arrays.copyOf(png, 33),
            chunk("tEXt", "Location\0" + SECRET),
            chunk("eXIf", SECRET),
            Arrays.copyOfRange(png, 33, png.length),
            text(SECRET));
    assertThat(read("sheet", told).content()).isEqualTo(png);
    var wrong = png.clone();
    wrong[40]++;
    assertThat(refused("sheet", wrong)).contains("damaged");
  }

  @Test
  @Asvs("14.2.8")
  void aPictureInAPdfTellsNoPlaceAndThePdfStaysWhole() throws IOException {
    var jpeg = TestScans.picture("jpg");
    var told =
        join(
            Arrays.copyOf(jpeg, 2),
            segment(0xE1, text("Exif\0\0" + SECRET)),
            Arrays.copyOfRange(jpeg, 2, jpeg.length));
    var pdf =
        TestScans.pdf(
            1,
            document -> {
              var picture = JPEGFactory.createFromByteArray(document, told);
              try (var page = new PDPageContentStream(document, document.getPage(0))) {
                page.drawImage(picture, 0, 0);
              }
            });
    assertThat(new String(pdf, ISO_8859_1)).contains(SECRET);
    var kept = read("sheet", pdf).content();
    assertThat(new String(kept, ISO_8859_1)).doesNotContain(SECRET);
    assertThat(kept).hasSameSizeAs(pdf);
    try (var document = Loader.loadPDF(kept)) {
      var resources = document.getPage(0).getResources();
      var name = resources.getXObjectNames().iterator().next();
      assertThat(
              resources
                  .getXObject(name)
                  .getStream()
                  .getCOSObject()
                  .createRawInputStream()
                  .readAllBytes())
          .hasSize(told.length);
    }
  }

  @Test
  void aProtectedPdfIsRefused() {
    for (var password : new String[] {"", "copper willow"}) {
      var file =
          TestScans.pdf(
              1,
              document ->
                  document.protect(
                      new StandardProtectionPolicy("owner", password, new AccessPermission())));
      assertThat(refused("sheet", file)).contains("protected", "without a password");
    }
  }

  @Test
  void aPdfThatDoesSomethingIsRefused() {
    var script =
        TestScans.pdf(
            1,
            document ->
                document
                    .getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.alert('Teal')")));
    var launch =
        TestScans.pdf(
            1, document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    var form =
        TestScans.pdf(
            1,
            document ->
                document
                    .getDocumentCatalog()
                    .getCOSObject()
                    .setString(COSName.getPDFName("XFA"), "form"));
    for (var file : new byte[][] {script, launch, form, carrying()}) {
      assertThat(refused("sheet", file)).contains("a script, another file");
    }
    var spelt = new String(TestScans.pdf(1), ISO_8859_1) + "9 0 obj <</S/Java#53cript>> %%EOF";
    assertThat(refused("sheet", text(spelt))).contains("a script, another file");
  }

  private static byte[] carrying() {
    return TestScans.pdf(
        1,
        document -> {
          var carried = new PDComplexFileSpecification();
          carried.setFile("list.csv");
          carried.setEmbeddedFile(
              new PDEmbeddedFile(document, new ByteArrayInputStream(text("Ada Teal"))));
          var tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(Map.of("list", carried));
          var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  @Test
  void aPdfThatOnlyOpensAtAPageIsTaken() {
    var file =
        TestScans.pdf(
            2,
            document -> {
              var to = new PDPageFitDestination();
              to.setPage(document.getPage(1));
              var open = new PDActionGoTo();
              open.setDestination(to);
              document.getDocumentCatalog().setOpenAction(open);
            });
    assertThat(read("sheet", file).pages()).isEqualTo(2);
  }

  @Test
  void aTableThatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
    assertThat(tables("/Type/ObjStm /Filter/FlateDecode /Length 1", 1 << 20)).isTrue();
    assertThat(tables("/Type/ObjStm /Filter/FlateDecode /Length 1", 33 << 20)).isFalse();
    assertThat(tables("/Type/XR#65f /Filter [/FlateDecode] /Length 1", 33 << 20)).isFalse();
    assertThat(tables("/Type/ObjStm /Filter [/FlateDecode /FlateDecode] /Length 1", 9)).isFalse();
    assertThat(tables("/Type/ObjStm /Filter 5 0 R /Length 1", 9)).isFalse();
    assertThat(tables("/Type/ObjStm /Filter/FlateDecode /DecodeParms<</Columns 99999999>>", 9))
        .isFalse();
    assertThat(tables("/Type/XObject /Filter/DCTDecode /Length 1", 9)).isTrue();
  }

  private static boolean tables(String dictionary, int unpacked) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      out.write(new byte[unpacked]);
    }
    var file =
        join(
            text("1 0 obj <<" + dictionary + ">>\nstream\n"),
            packed.toByteArray(),
            text("\nendstream"));
    try {
      PackedStreams.check(PdfText.of(file), file);
      return true;
    } catch (Unreadable refused) {
      return false;
    }
  }

  /// Whatever is wrong with it, it is read or refused in words.
  @Test
  void noDamagedFileBreaksTheReader() {
    var chance = new Random(20261121);
    for (var file :
        new byte[][] {TestScans.pdf(2), TestScans.picture("jpg"), TestScans.picture("png")}) {
      for (int time = 0; time < 200; time++) {
        var damaged = file.clone();
        for (int spot = 0; spot < 4; spot++) {
          damaged[8 + chance.nextInt(damaged.length - 8)] = (byte) chance.nextInt();
        }
        assertThat(reader.read("sheet", damaged)).isNotNull();
      }
    }
  }

  private ScanFile read(String name, byte[] file) {
    return switch (reader.read(name, file)) {
      case ScanReading.Read(var scan) -> scan;
      case ScanReading.Refused(var why) -> throw new AssertionError(why);
    };
  }

  private String refused(String name, byte[] file) {
    return switch (reader.read(name, file)) {
      case ScanReading.Read(var scan) -> throw new AssertionError("is taken as " + scan.type());
      case ScanReading.Refused(var why) -> why;
    };
  }

  private static int[] points(byte[] picture) throws IOException {
    var read = ImageIO.read(new ByteArrayInputStream(picture));
    return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
  }

  private static byte[] orientation(int value) {
    var entry = ByteBuffer.allocate(12);
    return entry
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) value)
        .array();
  }

  private static byte[] segment(int marker, byte[] content) {
    var segment = ByteBuffer.allocate(4 + content.length);
    segment.put((byte) 0xFF).put((byte) marker).putShort((short) (2 + content.length)).put(content);
    return segment.array();
  }

  private static byte[] chunk(String type, String text) {
    var content = text.getBytes(ISO_8859_1);
    var chunk = ByteBuffer.allocate(12 + content.length);
    chunk.putInt(content.length).put(type.getBytes(US_ASCII)).put(content);
    chunk.putInt(sum(chunk.array(), 4, 4 + content.length));
    return chunk.array();
  }

  private static int sum(byte[] bytes, int from, int length) {
    var sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
