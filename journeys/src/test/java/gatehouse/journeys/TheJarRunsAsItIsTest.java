package gatehouse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/// An IT technician copies the one file to a server and types `java -jar`; nobody unpacks anything.
/// Seen to fail with “No suitable driver” when the database was started on a thread of the JVM's
/// common pool.
class TheJarRunsAsItIsTest {
  @Test
  void oneFileIsEnough() throws IOException, InterruptedException {
    try (Service.Own service = Service.ofPackedJar();
        HttpClient client = HttpClient.newHttpClient()) {
      var page =
          client.send(
              HttpRequest.newBuilder(URI.create(service.address() + "/policies")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Holy Cross");
    }
  }
}
