package gatehouse.adoption;

import gatehouse.packs.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the texts that editions are made from, each once, under its hash.
@Component
class TextStore {
  private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

  private final JdbcClient database;

  TextStore(JdbcClient database) {
    this.database = database;
  }

  void keep(Texts texts) {
    database
        .sql(
            """
            insert into adoption.texts (digest, packed) values (:digest, :packed)
            on conflict (digest) do nothing
            """)
        .param("digest", texts.digest())
        .param("packed", packed(texts))
        .update();
  }

  /// @throws IllegalStateException if they are not what was kept: nobody may answer from them
  Texts find(String digest) {
    var packed =
        database
            .sql("select packed from adoption.texts where digest = :digest")
            .param("digest", digest)
            .query(byte[].class)
            .single();
    var texts = unpacked(packed);
    if (!texts.digest().equals(digest)) {
      throw new IllegalStateException("The texts of an edition have been altered: " + digest);
    }
    return texts;
  }

  private static byte[] packed(Texts texts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(JsonMapper.shared().writeValueAsBytes(texts.files()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static Texts unpacked(byte[] packed) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      SortedMap<String, String> files = JsonMapper.shared().readValue(zip.readAllBytes(), FILES);
      return new Texts(files);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
