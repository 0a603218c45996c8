package com.mentara.seed.benchmarks;

/** What happened to a satisfied database since the run before. */
enum ReRun {
    /** Nothing at all. */
    UNTOUCHED("where nothing happened", "select 1"),
    /** A transaction somewhere, so that rows must be looked at. */
    ELSEWHERE("after a transaction elsewhere", "select pg_current_xact_id()"),
    /** A row that rules read, so that they must be asked. */
    CHANGED("after a change", "update \"Community\" set name = name");

    private final String words;
    private final String before;

    ReRun(String words, String before) {
        this.words = words;
        this.before = before;
    }

    /** The statement that lets it happen. */
    String before() {
        return before;
    }

    @Override
    public String toString() {
        return "re-run " + words;
    }
}
