package com.mentara.seed.cli;

/** A text of HTML that is put together from trusted markup and escaped values. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds markup.
     *
     * @param markup with a {@code %s} for each value
     * @param values numbers, and texts, which are escaped
     */
    Html add(String markup, Object... values) {
        Object[] escaped = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            escaped[i] = escape(String.valueOf(values[i]));
        }
        text.append(markup.formatted(escaped));
        return this;
    }

    /** Adds what is HTML already. */
    Html add(Html other) {
        text.append(other.text);
        return this;
    }

    /** Adds what comes with the program: a style sheet, a script. */
    Html addTrusted(String trusted) {
        text.append(trusted);
        return this;
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
