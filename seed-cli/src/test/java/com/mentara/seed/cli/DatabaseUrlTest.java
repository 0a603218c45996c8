package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    private static final Map<String, String> NOTHING = Map.of();
    private static final String SYSTEM_USER = System.getProperty("user.name");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    postgresql://me:pw@db.example:6000/shop      | jdbc:postgresql://db.example:6000/shop
                    postgres://me:pw@db.example/shop             | jdbc:postgresql://db.example:5432/shop
                    POSTGRES://me:pw@db.example/shop             | jdbc:postgresql://db.example:5432/shop
                    postgresql://me:pw@[::1]:6000/shop           | jdbc:postgresql://[::1]:6000/shop
                    postgresql://me:pw@[fe80::1%25eth0]/shop     | jdbc:postgresql://[fe80::1%eth0]:5432/shop
                    postgresql://me:pw@a,b:6000/shop             | jdbc:postgresql://a:5432,b:6000/shop
                    postgresql://me:pw@/shop?host=h&port=6000    | jdbc:postgresql://h:6000/shop
                    postgresql://me:pw@h/shop%20%2F%3F           | jdbc:postgresql://h:5432/shop%20%2F%3F
                    postgresql://me:pw@h/a+b                     | jdbc:postgresql://h:5432/a%2Bb
                    jdbc:postgresql://h:6000/shop?user=me        | jdbc:postgresql://h:6000/shop
                    jdbc:postgresql://me:pw@h/shop               | jdbc:postgresql://h:5432/shop
                    jdbc:postgresql://a:1,b:2/shop?user=me       | jdbc:postgresql://a:1,b:2/shop
                    jdbc:postgresql:shop?user=me                 | jdbc:postgresql://localhost:5432/shop
                    jdbc:postgresql:/?user=me                    | jdbc:postgresql://localhost:5432/me
                    jdbc:postgresql://h/a+b?user=me              | jdbc:postgresql://h:5432/a%20b
                    '  postgresql://me:pw@h/shop '               | jdbc:postgresql://h:5432/shop
                    """)
    void becomesTheUrlOfTheDriver(String url, String jdbcUrl) {
        DatabaseUrl parsed = DatabaseUrl.parse(url, NOTHING);

        assertThat(parsed.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(parsed.user()).isEqualTo("me");
    }

    @Test
    void whatIsMissingIsAsForLibpq() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://", NOTHING);

        assertThat(url.toString()).isEqualTo("postgresql://" + SYSTEM_USER + "@localhost:5432/" + SYSTEM_USER);
        assertThat(url.password()).isNull();
    }

    @Test
    void theEnvironmentFillsInWhatIsMissing() {
        Map<String, String> environment =
                Map.of("PGHOST", "h", "PGPORT", "6000", "PGUSER", "me", "PGPASSWORD", "pw", "PGDATABASE", "shop");

        assertThat(DatabaseUrl.parse("postgresql://", environment).revealed())
                .isEqualTo("postgresql://me:pw@h:6000/shop");
        assertThat(DatabaseUrl.parse("postgresql://you:other@k:1/store", environment)
                        .revealed())
                .isEqualTo("postgresql://you:other@k:1/store");
    }

    @Test
    void theEnvironmentAloneNamesADatabase() {
        DatabaseUrl url = DatabaseUrl.of(Map.of("PGHOST", "h", "PGDATABASE", "shop", "PGSSLMODE", "require"));

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://h:5432/shop?sslmode=require");
        assertThat(DatabaseUrl.parse("postgresql://h/shop?sslmode=disable", Map.of("PGSSLMODE", "require"))
                        .parameters())
                .containsEntry("sslmode", "disable");
    }

    @Test
    void anEmptyVariableCountsAsMissing() {
        assertThat(DatabaseUrl.parse("postgresql://me@h/", Map.of("PGPASSWORD", "", "PGPORT", ""))
                        .revealed())
                .isEqualTo("postgresql://me@h:5432/me");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sslmode=require&application_name=a%20b     | ApplicationName=a%20b&sslmode=require
                    schema=shop                                | currentSchema=shop
                    currentSchema=shop                         | currentSchema=shop
                    connect_timeout=3&channel_binding=require  | channelBinding=require&loginTimeout=3
                    connection_limit=5&pool_timeout=0&pgbouncer=true&socket_timeout=3&statement_cache_size=0 |
                    sslmode=verify-full&sslpassword=secret     | sslmode=verify-full
                    options=-c%20a%3Db                         | options=-c%20a%3Db
                    sslmode=require&                           | sslmode=require
                    """)
    void parametersAreTranslated(String given, String translated) {
        String query = translated == null ? "" : "?" + translated;

        assertThat(DatabaseUrl.parse("postgresql://me@h/shop?" + given, NOTHING).jdbcUrl())
                .isEqualTo("jdbc:postgresql://h:5432/shop" + query);
    }

    static Stream<String> passwords() {
        String odd = "p@ss:w/rd?#%&=+ '\"\\[],;äß漢字😀\u00a0\t";
        Random random = new Random(20261120);
        Stream<String> mixed =
                Stream.generate(() -> random.ints(1 + random.nextInt(20), 0, odd.codePointCount(0, odd.length()))
                        .map(i -> odd.codePoints().toArray()[i])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return Stream.concat(
                Stream.of("p@ss:w/rd?#%", "%41", "%", "@", ":", "::", "/", "пароль", odd), mixed.limit(300));
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void anEncodedPasswordIsReadAndNeverShown(String password) {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");

        for (String text : new String[] {
            "postgresql://me:" + encoded + "@h:6000/shop",
            "jdbc:postgresql://h:6000/shop?user=me&password=" + encoded,
            "jdbc:postgresql://h:6000/shop?user=me&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8),
            "postgresql://h:6000/shop?user=me&password=" + encoded,
        }) {
            DatabaseUrl url = DatabaseUrl.parse(text, NOTHING);

            assertThat(url.password()).isEqualTo(password);
            assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://h:6000/shop");
            assertThat(url.toString()).isEqualTo("postgresql://me@h:6000/shop");
            assertThat(DatabaseUrl.parse(url.revealed(), NOTHING)).isEqualTo(url);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary@x", "c:canary", "canary/x", "canary?x", "canary?x=1", "canary#x", "canary%", "canary%zz",
                        "1/canary",
                "1?canary", "1?a=canary", "%canary", "%E4canary", "%00canary", "canary/x@y", "canary?x@y=1", "[canary",
                        "a,canary"
            })
    void aPasswordThatIsNotEncodedIsReadRightOrRefusedButNeverShown(String password) {
        for (String rest : new String[] {"@h:6000/shop", "@h/shop?sslmode=require", "@h"}) {
            try {
                DatabaseUrl url = DatabaseUrl.parse("postgresql://me:" + password + rest, NOTHING);

                assertThat(url.password()).isEqualTo(password);
                assertThat(url.toString()).doesNotContain("canary");
            } catch (InvalidDatabaseUrl refused) {
                assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
                assertThat(refused).hasMessageNotContaining("canary").hasNoCause();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mysql://me@h/shop                      | begins with none of postgresql://
                    h/shop                                 | begins with none of postgresql://
                    postgresql://me@h:99999/shop           | port that is not a number from 1 to 65535
                    postgresql://me@h:0/shop               | port that is not a number from 1 to 65535
                    postgresql://me@h:port/shop            | a host or a port that cannot be one
                    postgresql://me@h/shop/table           | more than one / behind its host
                    postgresql://me@h/shop?sslmode         | not name=value
                    postgresql://me@h/shop?ssl_mode=none   | parameter 'ssl_mode', which means nothing here
                    postgresql://me@%2Frun%2Fpostgres/shop | names a Unix socket
                    postgresql://me@h/shop?host=/run       | names a Unix socket
                    postgresql://me@h/?host=a,b&port=1,2,3 | has 2 hosts, but 3 ports
                    """)
    void whatCannotBeUnderstoodIsRefused(String url, String reason) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url, NOTHING))
                .isInstanceOf(InvalidDatabaseUrl.class)
                .hasMessageContaining(reason);
    }
}
