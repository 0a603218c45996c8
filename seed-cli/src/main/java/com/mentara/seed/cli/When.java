package com.mentara.seed.cli;

import java.util.Map;

/** When something is shown that only a person at a terminal wants. */
enum When {
    /** Where the output goes to a terminal. */
    AUTO,
    ALWAYS,
    NEVER;

    /** The launcher knows, and says so; Java itself cannot tell on every version. */
    private static final String TOLD_BY_THE_LAUNCHER = "seed.terminal";

    /** Whether it is shown; a terminal that can do nothing counts as none. */
    boolean isNow(Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> Boolean.getBoolean(TOLD_BY_THE_LAUNCHER) && !"dumb".equals(environment.get("TERM"));
        };
    }

    /** As {@link #isNow}, for colours: whoever sets {@code NO_COLOR} wants none. */
    boolean isColored(Map<String, String> environment) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return this == ALWAYS || (isNow(environment) && !unwanted);
    }
}
