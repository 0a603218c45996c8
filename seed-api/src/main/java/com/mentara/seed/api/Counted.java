package com.mentara.seed.api;

import org.jooq.Condition;
import org.jooq.Table;

/**
 * What a rule counts, which is also what it makes.
 *
 * @param rows the table that is counted and for which rows are made
 * @param joined the same table, or a join that contains it
 * @param on which rows are an owner's
 */
public record Counted(Table<?> rows, Table<?> joined, Condition on) {}
