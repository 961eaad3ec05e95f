package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/// How much may be sent, and where.
///
/// Seen to fail: `onlySoManyFilesAreReadAtATime` by never asking for a permit.
class RequestLimitTest {
  private final RequestLimit limit =
      new RequestLimit(
          new ShellSettings(false, DataSize.ofBytes(100)),
          List.of(
              new LargerRequest("/files", DataSize.ofBytes(1_000)),
              new LargerRequest("/policies/*/files", DataSize.ofBytes(1_000))));

  @Test
  @Asvs("5.2.1")
  void onlyThePathOfFilesTakesMore() throws Exception {
    assertThat(status("/form", 100)).isEqualTo(200);
    assertThat(status("/form", 101)).isEqualTo(413);
    assertThat(status("/files", 1_000)).isEqualTo(200);
    assertThat(status("/files", 1_001)).isEqualTo(413);
    assertThat(status("/files/other", 101)).isEqualTo(413);
    assertThat(status("/policies/7/files", 1_000)).isEqualTo(200);
    assertThat(status("/policies/7/8/files", 101)).isEqualTo(413);
  }

  @Test
  @Asvs("15.2.2")
  void onlySoManyFilesAreReadAtATime() throws Exception {
    var answers = new ArrayList<Integer>();
    nested(6, answers);
    assertThat(answers).containsExactly(503, 200, 200, 200, 200);
    answers.clear();
    nested(2, answers);
    assertThat(answers).containsExactly(200, 200);
  }

  /// Sends a file while the one before is being read, so many deep.
  private void nested(int depth, List<Integer> answers) throws Exception {
    if (depth > 0) {
      answers.add(
          status(
              "/files",
              500,
              (_, _) -> {
                try {
                  nested(depth - 1, answers);
                } catch (Exception failed) {
                  throw new IllegalStateException(failed);
                }
              }));
    }
  }

  private int status(String path, int length) throws Exception {
    return status(path, length, (_, _) -> {});
  }

  private int status(String path, int length, FilterChain rest) throws Exception {
    var request = new MockHttpServletRequest("POST", path);
    request.setContent(new byte[length]);
    var response = new MockHttpServletResponse();
    limit.doFilter(request, response, rest);
    return response.getStatus();
  }
}
