package com.mentara.seed.enrichers.system;

/**
 * A fixed account that testers sign in with.
 *
 * @param localPart what comes before the {@code @} of the e-mail address; it also names the account's text
 * @param firstName with the title, where there is one
 * @param lastName the family name
 * @param detail what else is fixed: a practice, an authority, or permissions
 * @param <D> the type of the detail
 */
record TestAccount<D>(String localPart, String firstName, String lastName, D detail) {}
