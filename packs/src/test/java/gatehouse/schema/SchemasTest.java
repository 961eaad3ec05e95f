package gatehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gatehouse.packs.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SchemasTest {
  private static final Path PACKS = Path.of("src/main/packs");

  @TestFactory
  Stream<DynamicTest> theCommittedSchemaIsTheGeneratedOne() {
    return Schemas.NAMES.stream()
        .map(name ->
            dynamicTest(
                name,
                () -> {
                  Path file = PACKS.resolve("schema/" + name + ".schema.json");
                  String generated = Schemas.of(name, Words.shipped().vocabulary());
                  if (Boolean.getBoolean("gatehouse.accept")) {
                    Files.writeString(file, generated);
                  }
                  assertThat(Files.readString(file))
                      .as("out of date: mvn -pl rules,packs test -Dgatehouse.accept=true")
                      .isEqualTo(generated);
                }));
  }

  @TestFactory
  Stream<DynamicTest> everyShippedFileKeepsToItsSchema() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(PACKS)) {
      files = all.filter(SchemasTest::isPackFile).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(28);
    return files.stream()
        .map(file -> dynamicTest(PACKS.relativize(file).toString(), () -> keepsTo(file)));
  }

  private static void keepsTo(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith("# yaml-language-server: $schema=../schema/" + name(file));
    assertThat(schema(name(file)).validate(text, InputFormat.YAML)).isEmpty();
  }

  @Test
  void aMisspeltValueBreaksTheSchema() throws IOException {
    String text = Files.readString(PACKS.resolve("template/clauses.yaml"));
    Schema clauses = schema("clauses");
    assertThat(clauses.validate(text.replace("act: message", "act: mesage"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(
            clauses.validate(text.replace("effect: permits", "effect: permit"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(clauses.validate(text.replace("do: decline", "do: refuse"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(clauses.validate(text.replace("topic:", "topik:"), InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void aTailoringKeepsToItsSchemaOnlyWithItsReasons() {
    String tailoring =
        """
        pack: holy-cross
        decisions: [{question: HC-A-01, choice: ban_everywhere, reason: Decided in March.}]
        strengthened: [{clause: HC-6.10a, effect: forbids, reason: An incident.}]
        added:
          - reason: Asked for by parents.
            clause:
              {id: HC-S1, ref: S1, strength: must, says: Be kind., topic: conduct, norms: [{effect: advises, when: {act: post}}]}
        """;
    Schema schema = schema("tailoring");
    assertThat(schema.validate(tailoring, InputFormat.YAML)).isEmpty();
    assertThat(schema.validate(tailoring.replace(", reason: An incident.", ""), InputFormat.YAML))
        .isNotEmpty();
    assertThat(schema.validate(tailoring.replace("act: post", "act: pots"), InputFormat.YAML))
        .isNotEmpty();
  }

  @Test
  void aSchemaIsItselfAValidSchema() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (String name : Schemas.NAMES) {
      String text = Schemas.of(name, Words.shipped().vocabulary());
      assertThat(meta.validate(text, InputFormat.JSON)).as(name).isEmpty();
    }
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Schemas.of(name, Words.shipped().vocabulary()));
  }

  private static boolean isPackFile(Path file) {
    return file.toString().endsWith(".yaml") && Schemas.NAMES.contains(name(file));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }
}
