package gatehouse.rosters;

import gatehouse.rosters.sheets.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Rows of a file as the database keeps them.
final class ImportRows {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ImportRows() {}

  static String json(List<Sheet.Line> lines) {
    return JSON.writeValueAsString(
        lines.stream()
            .map(line -> Map.of("number", line.number(), "cells", line.cells()))
            .toList());
  }

  static String jsonOfPlanned(List<PlannedRow> rows) {
    return JSON.writeValueAsString(
        rows.stream()
            .map(row ->
                Map.of(
                    "number", row.number(),
                    "verdict", row.outcome().verdict().code(),
                    "who", row.who(),
                    "notes", row.notes()))
            .toList());
  }

  static Sheet.Line line(ResultSet row) throws SQLException {
    return new Sheet.Line(row.getInt("number"), texts(row.getString("cells")));
  }

  static ReportRow reported(ResultSet row) throws SQLException {
    return new ReportRow(
        row.getInt("number"),
        texts(row.getString("cells")),
        Verdict.ofCode(row.getString("verdict")).orElseThrow(),
        row.getString("who"),
        texts(row.getString("notes")));
  }

  private static List<String> texts(String json) {
    return Arrays.asList(JSON.readValue(json, String[].class));
  }
}
