package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors, which know the schema of a configuration, and the command, which reads it, take the same. */
class ConfigurationSchemaTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\R(.*?)```");

    private final InProcess seed = new InProcess();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"profile\": \"heavy\", \"seed\": -3, \"scale\": 2, \"jobs\": 1, \"as-of\": \"today\"}",
                "{\"as-of\": \"2026-01-31\", \"verbose\": true, \"skip-verify\": false}",
                "{\"only\": [\"posts\", \"users\"], \"minimums\": {\"client.posts\": 0, \"database.clients\": 40}}",
                "{\"skip\": \"posts\"}",
            })
    void bothTake(String document) throws IOException {
        assertThat(schemaRefuses(document)).isEmpty();
        assertThat(read(document)).as(seed.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"porfile\": \"heavy\"}",
                "{\"profile\": \"huge\"}",
                "{\"scale\": 0}",
                "{\"seed\": \"one\"}",
                "{\"as-of\": \"yesterday\"}",
                "{\"only\": [\"post\"]}",
                "{\"minimums\": {\"client.postz\": 7}}",
                "{\"minimums\": {\"client.posts\": -1}}",
                "{\"minimums\": {\"client.posts\": \"many\"}}",
                "{\"minimums\": {\"client\": {\"posts\": 7}}}",
                "{\"url\": \"postgresql://h/d\"}",
                "[]",
            })
    void bothRefuse(String document) throws IOException {
        assertThat(schemaRefuses(document)).isNotEmpty();
        assertThat(read(document)).isEqualTo(ExitCode.USAGE.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"configuration.md", "guide.md"})
    void theExamplesOfTheDocumentsAreTaken(String name) throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("..", "docs", name)))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(read(example)).isZero());
    }

    @Test
    void everyKeyAndMinimumIsKnown() {
        assertThat(schema())
                .contains("\"client.posts\"", "\"description\" : \"posts: light 2, medium 5, heavy 10\"")
                .contains(ConfigurationFile.KEYS.stream()
                        .map(key -> "\"" + key + "\" : {")
                        .toList());
    }

    private String schema() {
        assertThat(seed.run("minimums", "--schema")).isZero();
        return seed.out();
    }

    private List<String> schemaRefuses(String document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(), InputFormat.JSON);
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** What the command says of it; JSON is YAML, too. */
    private int read(String document) throws IOException {
        Path file = Files.writeString(directory.resolve("seed.yaml"), document);
        return seed.run("minimums", "--config", file.toString());
    }
}
