package com.mentara.seed.engine;

/** The ids that the engine gives to rows, for those who load rows without it. */
public final class SlotIds {

    private static final long ROOT = 1;

    private SlotIds() {}

    /** The id of the row that fills a numbered slot of an owner, as the text that tables hold. */
    public static String numbered(String owner, int ordinal) {
        return new SlotName(ROOT, owner, Integer.toString(ordinal), Ids.place(owner) + ordinal)
                .id()
                .toString();
    }
}
