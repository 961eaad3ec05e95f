package gatehouse.bench.installation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A connection that asks for page after page: as little work as possible, since it runs on the
/// same processors as what it measures.
final class Browser implements AutoCloseable {
  private static final String LENGTH = "content-length:";
  private static final String CLOSE = "connection: close";

  private final URI address;
  private Socket socket;
  private InputStream in;
  private boolean over;

  Browser(URI address) throws IOException {
    this.address = address;
    this.socket = new Socket(address.getHost(), address.getPort());
    this.in = in(socket);
  }

  private static InputStream in(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /// The service ends a connection after a hundred pages.
  private void connectAgain() throws IOException {
    socket.close();
    socket = new Socket(address.getHost(), address.getPort());
    in = in(socket);
    over = false;
  }

  /// Reads the whole page; returns its length in bytes.
  ///
  /// @throws IOException if the answer is anything but a page
  int get(String path, String cookie) throws IOException {
    if (over) {
      connectAgain();
    }
    var request =
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nCookie: %s\r\n\r\n"
            .formatted(path, address.getHost(), address.getPort(), cookie);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    var status = line();
    var length = length();
    in.skipNBytes(length);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(path + " was answered " + status);
    }
    return length;
  }

  private int length() throws IOException {
    var length = 0;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var small = header.toLowerCase(Locale.ROOT);
      over |= small.equals(CLOSE);
      if (small.startsWith(LENGTH)) {
        length = Integer.parseInt(small.substring(LENGTH.length()).strip());
      }
    }
    return length;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The service hung up");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
