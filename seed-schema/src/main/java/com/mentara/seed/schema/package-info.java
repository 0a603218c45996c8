/** Mentara's tables, with their keys and indexes, and the migrations that make them. */
package com.mentara.seed.schema;
