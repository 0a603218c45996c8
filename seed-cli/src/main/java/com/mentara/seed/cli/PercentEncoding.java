package com.mentara.seed.cli;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The encoding of URLs, as libpq reads it: {@code %} and two digits stand for a byte of UTF-8, {@code +} for itself. */
final class PercentEncoding {

    private PercentEncoding() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @throws InvalidDatabaseUrl where the text is not so encoded */
    static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int start = 0;
        for (int percent = text.indexOf('%'); percent >= 0; percent = text.indexOf('%', start)) {
            bytes.writeBytes(text.substring(start, percent).getBytes(StandardCharsets.UTF_8));
            bytes.write(decodeByte(text, percent));
            start = percent + 3;
        }
        bytes.writeBytes(text.substring(start).getBytes(StandardCharsets.UTF_8));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw InvalidDatabaseUrl.perhapsUnencoded("has percent-encoded bytes that are not UTF-8");
        }
    }

    private static int decodeByte(String text, int percent) {
        int high = percent + 2 < text.length() ? Character.digit(text.charAt(percent + 1), 16) : -1;
        int low = high >= 0 ? Character.digit(text.charAt(percent + 2), 16) : -1;
        if (low < 0) {
            throw InvalidDatabaseUrl.perhapsUnencoded("has a % that is not followed by two hexadecimal digits");
        }
        if (high + low == 0) {
            throw InvalidDatabaseUrl.because("holds %00, a character that PostgreSQL takes nowhere");
        }
        return 16 * high + low;
    }
}
