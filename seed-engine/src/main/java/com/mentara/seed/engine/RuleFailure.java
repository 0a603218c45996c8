package com.mentara.seed.engine;

/** A rule that could not be carried out; the message says where. */
final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFailure(String message, Throwable cause) {
        super(message, cause);
    }

    RuleFailure(String message) {
        super(message);
    }

    /** The rule, the owner and the slot in which a factory failed. */
    static RuleFailure in(Prepared prepared, OwnerRow owner, String slot, Throwable cause) {
        return new RuleFailure(
                "Enricher '%s', rule '%s', %s '%s', slot %s: %s"
                        .formatted(
                                prepared.enricher().name(),
                                prepared.rule().name(),
                                prepared.rule().owners().table().getName(),
                                owner.key(),
                                slot,
                                describe(cause)),
                cause);
    }

    private static String describe(Throwable cause) {
        if (cause instanceof ExceptionInInitializerError && cause.getCause() != null) {
            return cause.getCause().toString();
        }
        return cause instanceof RuleFailure ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
