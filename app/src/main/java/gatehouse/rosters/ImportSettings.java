package gatehouse.rosters;

import gatehouse.rosters.sheets.SheetLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large an import may be, and how long its rows wait.
///
/// @param largestFile as it is sent
/// @param unpacked what an archive or workbook may come to
/// @param keep how long rows lie here that nobody has taken in
@ConfigurationProperties("gatehouse.imports")
record ImportSettings(
    @DefaultValue("10MB") DataSize largestFile,
    @DefaultValue("64MB") DataSize unpacked,
    @DefaultValue("20000") int rows,
    @DefaultValue("60") int columns,
    @DefaultValue("1000") int characters,
    @DefaultValue("7d") Duration keep) {
  private static final int PARTS = 200;

  SheetLimits limits() {
    return new SheetLimits(rows, columns, characters, unpacked.toBytes(), PARTS);
  }
}
