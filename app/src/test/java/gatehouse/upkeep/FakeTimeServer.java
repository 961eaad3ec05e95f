package gatehouse.upkeep;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;

/// Answers every question with a time of its own.
final class FakeTimeServer implements AutoCloseable {
  private static final long SECONDS_FROM_1900_TO_1970 = 2_208_988_800L;

  private final DatagramSocket socket =
      new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  private final Instant now;
  private final int stratum;
  private final int token;

  /// @param now the time that it tells
  /// @param stratum how many servers lie between it and a true clock; 16: it does not know
  /// @param token what it adds to the number with which it was asked
  FakeTimeServer(Instant now, int stratum, int token) throws IOException {
    this.now = now;
    this.stratum = stratum;
    this.token = token;
    Thread.ofVirtual().start(this::serve);
  }

  static FakeTimeServer ahead(Instant now, int seconds) throws IOException {
    return new FakeTimeServer(now.plus(Duration.ofSeconds(seconds)), 2, 0);
  }

  String name() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  private void serve() {
    try {
      while (true) {
        var question = new DatagramPacket(new byte[48], 48);
        socket.receive(question);
        var asked = ByteBuffer.wrap(question.getData());
        var answer = ByteBuffer.allocate(48).put((byte) (4 << 3 | 4)).put((byte) stratum);
        answer.putLong(24, asked.getLong(40) + token).putLong(32, time()).putLong(40, time());
        socket.send(new DatagramPacket(answer.array(), 48, question.getSocketAddress()));
      }
    } catch (IOException _) {
      // It is closed.
    }
  }

  private long time() {
    return (now.getEpochSecond() + SECONDS_FROM_1900_TO_1970) << 32;
  }

  @Override
  public void close() {
    socket.close();
  }
}
