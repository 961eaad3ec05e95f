package gatehouse.database;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands before the tests' server and turns the first few away, as a server does that replays its
/// log after a crash; lets everybody else through.
final class Doorman implements AutoCloseable {
  /// ErrorResponse of PostgreSQL's protocol 3.0: severity, code, message.
  private static final String NOT_YET =
      "SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0";

  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger knocks = new AtomicInteger();
  private final int turnedAway;

  Doorman(int turnedAway) throws IOException {
    this.turnedAway = turnedAway;
    Thread.ofVirtual().start(this::stand);
  }

  int knocks() {
    return knocks.get();
  }

  /// This login, by this door.
  ConnectionDetails before(ConnectionDetails login) {
    return new ConnectionDetails(
        Launch.details(door.getLocalPort(), Roles.DATABASE, "x", "").jdbcUrl(),
        login.user(),
        login.password());
  }

  private void stand() {
    while (!door.isClosed()) {
      try {
        var guest = door.accept();
        if (knocks.incrementAndGet() > turnedAway) {
          letThrough(guest);
        } else {
          turnAway(guest);
        }
      } catch (IOException _) {
        // The door is shut, or the guest has gone.
      }
    }
  }

  private static void turnAway(Socket guest) throws IOException {
    try (guest) {
      var in = new DataInputStream(guest.getInputStream());
      in.skipNBytes(in.readInt() - Integer.BYTES);
      var out = new DataOutputStream(guest.getOutputStream());
      out.writeByte('E');
      out.writeInt(Integer.BYTES + NOT_YET.length());
      out.write(NOT_YET.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void letThrough(Socket guest) throws IOException {
    var address = TemporaryPostgres.shared().owner().jdbcUrl().substring("jdbc:".length());
    var server = new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
    Thread.ofVirtual().start(() -> carry(guest, server));
    Thread.ofVirtual().start(() -> carry(server, guest));
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // One side hung up.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
