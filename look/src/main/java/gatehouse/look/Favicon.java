package gatehouse.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;

/// Draws our gatehouse once more for browsers that ask for `/favicon.ico`; the drawing follows
/// `favicon.svg`.
final class Favicon {
  private static final Color TEAL = new Color(0x0b3b42);
  private static final Color LIGHT = new Color(0xffc857);

  private Favicon() {}

  static byte[] draw(int size) throws IOException {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(size / 32.0, size / 32.0);
    paint(pen);
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return icon(size, png.toByteArray());
  }

  private static void paint(Graphics2D pen) {
    pen.setColor(TEAL);
    pen.fillRoundRect(0, 0, 32, 32, 8, 8);
    pen.setColor(Color.WHITE);
    pen.fill(gatehouse());
    pen.setColor(LIGHT);
    pen.fill(new Rectangle2D.Double(15, 20, 2, 7));
  }

  private static Area gatehouse() {
    var walls = new Area(new Rectangle2D.Double(5, 9, 22, 18));
    for (var x : new int[] {5, 11, 17, 23}) {
      walls.add(new Area(new Rectangle2D.Double(x, 5, 4, 5)));
    }
    walls.subtract(new Area(new Rectangle2D.Double(11, 19, 10, 8)));
    walls.subtract(new Area(new Arc2D.Double(11, 14, 10, 10, 0, 180, Arc2D.PIE)));
    return walls;
  }

  /// The smallest icon file: one directory entry that holds a PNG.
  private static byte[] icon(int size, byte[] png) {
    var file = ByteBuffer.allocate(22 + png.length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) 1);
    file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
    file.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(22);
    return file.put(png).array();
  }
}
