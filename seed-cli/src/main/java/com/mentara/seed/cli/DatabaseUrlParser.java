package com.mentara.seed.cli;

import static com.mentara.seed.cli.PercentEncoding.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a database URL into settings under the names of libpq: {@code host}, {@code port}, {@code user} ... */
final class DatabaseUrlParser {
    private static final Pattern SCHEME = Pattern.compile("(?<jdbc>jdbc:)?postgres(ql)?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern REST =
            Pattern.compile("(//(?<authority>[^/?]*))?/?(?<database>[^/?]*)(\\?(?<parameters>.*))?", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("(?<name>[\\p{L}\\p{N}._%-]*|\\[[\\p{XDigit}:.]+(%[\\w.-]+)?])(:(?<port>\\d*))?");

    private final Map<String, String> settings = new LinkedHashMap<>();

    private DatabaseUrlParser() {}

    /** @throws InvalidDatabaseUrl where the URL cannot be understood */
    static Map<String, String> parse(String url) {
        DatabaseUrlParser parser = new DatabaseUrlParser();
        parser.readUrl(url.strip());
        return parser.settings;
    }

    private void readUrl(String url) {
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.lookingAt()) {
            throw InvalidDatabaseUrl.because("begins with none of postgresql://, postgres://, jdbc:postgresql://");
        }
        Matcher rest = REST.matcher(url).region(scheme.end(), url.length());
        if (!rest.matches()) {
            throw InvalidDatabaseUrl.perhapsUnencoded("has more than one / behind its host");
        }
        readAuthority(rest.group("authority"));
        boolean plusIsSpace = scheme.group("jdbc") != null;
        put("dbname", behindHost(rest.group("database"), plusIsSpace));
        readParameters(behindHost(rest.group("parameters"), plusIsSpace));
    }

    private void readAuthority(@Nullable String authority) {
        if (authority != null) {
            int at = authority.lastIndexOf('@');
            if (at >= 0) {
                readUser(authority.substring(0, at));
            }
            readHosts(authority.substring(at + 1));
        }
    }

    private void readUser(String userAndPassword) {
        String[] parts = userAndPassword.split(":", 2);
        put("user", parts[0]);
        if (parts.length == 2) {
            put("password", parts[1]);
        }
    }

    private void readHosts(String hosts) {
        StringBuilder names = new StringBuilder();
        StringBuilder ports = new StringBuilder();
        String comma = "";
        for (String each : hosts.split(",", -1)) {
            Matcher host = HOST.matcher(each);
            if (!host.matches()) {
                throw InvalidDatabaseUrl.perhapsUnencoded("has a host or a port that cannot be one");
            }
            names.append(comma).append(host.group("name"));
            ports.append(comma).append(host.group("port") == null ? "" : host.group("port"));
            comma = ",";
        }
        put("host", names.toString());
        put("port", ports.toString());
    }

    private void readParameters(String parameters) {
        for (String parameter : parameters.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                put(decode(parameter.substring(0, equals)), parameter.substring(equals + 1));
            } else if (!parameter.isEmpty()) {
                throw InvalidDatabaseUrl.perhapsUnencoded("has something behind its ? that is not name=value");
            }
        }
    }

    private void put(String name, String encoded) {
        if (!encoded.isEmpty()) {
            settings.put(name, decode(encoded));
        }
    }

    private static String behindHost(@Nullable String text, boolean plusIsSpace) {
        if (text == null) {
            return "";
        }
        if (text.indexOf('@') >= 0) {
            throw InvalidDatabaseUrl.perhapsUnencoded("has an @ behind its host");
        }
        return plusIsSpace ? text.replace("+", "%20") : text;
    }
}
