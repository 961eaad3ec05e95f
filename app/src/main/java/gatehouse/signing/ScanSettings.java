package gatehouse.signing;

import gatehouse.signing.scans.ScanLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large the scan of a sheet may be.
///
/// @param largestFile as it is sent
/// @param pixels of a picture
/// @param pages of a PDF
@ConfigurationProperties("gatehouse.scans")
record ScanSettings(
    @DefaultValue("10MB") DataSize largestFile,
    @DefaultValue("50000000") long pixels,
    @DefaultValue("100") int pages) {
  ScanLimits limits() {
    return new ScanLimits(largestFile.toBytes(), pixels, pages);
  }

  /// As much again, so that somebody with a file too large is told so on the page with its form.
  DataSize largestRequest() {
    return DataSize.ofBytes(2 * largestFile.toBytes());
  }
}
