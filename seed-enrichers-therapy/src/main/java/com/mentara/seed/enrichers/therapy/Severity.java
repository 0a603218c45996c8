package com.mentara.seed.enrichers.therapy;

/**
 * A range of a questionnaire's scores, from where the one before it ends.
 *
 * @param upTo the highest score of the range
 * @param label what the application calls it
 */
record Severity(int upTo, String label) {}
