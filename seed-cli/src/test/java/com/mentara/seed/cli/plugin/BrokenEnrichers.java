package com.mentara.seed.cli.plugin;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** Plugins that cannot be used. */
public final class BrokenEnrichers {

    private BrokenEnrichers() {}

    /** Cannot be made. */
    public static final class Throwing implements Enricher {

        /** Fails. */
        public Throwing() {
            throw new IllegalStateException("no luck today");
        }

        @Override
        public String name() {
            return "throwing";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of();
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of();
        }
    }

    /** Has a name that is none. */
    public static final class Nameless implements Enricher {

        @Override
        public String name() {
            return " ";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of();
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of();
        }
    }

    /** Has the name of another. */
    public static final class Namesake implements Enricher {

        @Override
        public String name() {
            return "posts";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of();
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of();
        }
    }

    /** Has null for rules. */
    public static final class Ruleless implements Enricher {

        @Override
        public String name() {
            return "ruleless";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of();
        }

        @Override
        @SuppressWarnings("NullAway") // is what is tried
        public List<Rule<?, ?>> rules() {
            return null;
        }
    }

    /** Is announced as an enricher, and is none. */
    public static final class NoEnricher {}
}
