package gatehouse.rosters.web;

import gatehouse.rosters.sheets.SafeCsv;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that are no pages.
final class Answers {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Answers() {}

  static ResponseEntity<byte[]> table(String name, List<List<String>> rows) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(SafeCsv.of(rows).getBytes(StandardCharsets.UTF_8));
  }
}
