package gatehouse.upkeep;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// A time server, asked once (SNTP: RFC 5905, section 14).
record TimeServer(String host, int port) {
  private static final int PORT = 123;
  private static final int PATIENCE = 2_000;
  private static final int LENGTH = 48;
  private static final int VERSION_4_CLIENT = 4 << 3 | 3;
  private static final int MODE = 7;
  private static final int SERVER = 4;
  private static final int NOT_SYNCHRONISED = 16;
  private static final int ORIGIN_TIME = 24;
  private static final int RECEIVE_TIME = 32;
  private static final int TRANSMIT_TIME = 40;
  private static final Instant ERA = Instant.parse("1900-01-01T00:00:00Z");

  /// After 7 February 2036 seconds are counted from here (RFC 5905, section 6).
  private static final Instant NEXT_ERA = ERA.plusSeconds(1L << 32);

  /// @param named `host` or `host:port`
  static TimeServer of(String named) {
    var colon = named.lastIndexOf(':');
    return colon < 0 || named.endsWith("]")
        ? new TimeServer(named, PORT)
        : new TimeServer(named.substring(0, colon), Integer.parseInt(named.substring(colon + 1)));
  }

  /// How far its clock is ahead of this one; negative if it is behind.
  ///
  /// @throws IOException if it does not answer within two seconds, or not with a time
  Duration ahead(Clock clock) throws IOException {
    var address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException(host + " is not known");
    }
    try (var socket = new DatagramSocket()) {
      socket.setSoTimeout(PATIENCE);
      socket.connect(address);
      return ahead(socket, clock);
    }
  }

  /// Asked with a random number for our time, which the answer has to repeat: nobody else knows it.
  private static Duration ahead(DatagramSocket socket, Clock clock) throws IOException {
    var token = new SecureRandom().nextLong();
    var question = ByteBuffer.allocate(LENGTH).put((byte) VERSION_4_CLIENT);
    question.putLong(TRANSMIT_TIME, token);
    var sent = clock.instant();
    socket.send(new DatagramPacket(question.array(), LENGTH));
    var answer = new DatagramPacket(new byte[LENGTH], LENGTH);
    socket.receive(answer);
    var arrived = clock.instant();
    var fields = trusted(answer, token);
    var there = Duration.between(sent, time(fields, RECEIVE_TIME));
    var back = Duration.between(arrived, time(fields, TRANSMIT_TIME));
    return there.plus(back).dividedBy(2);
  }

  private static ByteBuffer trusted(DatagramPacket answer, long token) throws IOException {
    var fields = ByteBuffer.wrap(answer.getData());
    var stratum = fields.get(1);
    if (answer.getLength() < LENGTH
        || (fields.get(0) & MODE) != SERVER
        || stratum <= 0
        || stratum >= NOT_SYNCHRONISED
        || fields.getLong(ORIGIN_TIME) != token) {
      throw new IOException("it does not know the time itself, or answers something else");
    }
    return fields;
  }

  /// Seconds and their 2^32nd parts.
  private static Instant time(ByteBuffer fields, int at) {
    var seconds = Integer.toUnsignedLong(fields.getInt(at));
    var parts = Integer.toUnsignedLong(fields.getInt(at + Integer.BYTES));
    var era = seconds >> 31 == 1 ? ERA : NEXT_ERA;
    return era.plusSeconds(seconds).plusNanos((parts * 1_000_000_000L) >>> 32);
  }
}
