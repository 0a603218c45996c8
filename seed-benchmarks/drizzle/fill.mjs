// Makes rows with drizzle-seed; the argument is the file that says what they look like, PG* variables name the database.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, doublePrecision, integer, jsonb, numeric, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { seed } from 'drizzle-seed';
import pg from 'pg';

const WORD = 20;
const SENTENCE = 60;

const columns = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map((line) => {
    const [table, rows, name, type, width, parent, unique, labels] = line.split('\t');
    return { table, rows: Number(rows), name, type, width: Number(width), parent, unique: unique === 'true', labels };
});
const byTable = new Map();
columns.forEach((column) => byTable.set(column.table, [...(byTable.get(column.table) ?? []), column]));

function typed({ name, type }) {
    switch (type) {
        case 'boolean': return boolean(name);
        case 'integer': return integer(name);
        case 'numeric': return numeric(name);
        case 'double precision': return doublePrecision(name);
        case 'jsonb': return jsonb(name);
        case 'text[]': return text(name).array();
        case 'integer[]': return integer(name).array();
        case 'timestamp without time zone': return timestamp(name, { precision: 3 });
        default: return text(name);
    }
}

// The first unique column of a table is its key.
const keyOf = (table) => byTable.get(table).find((column) => column.unique);

const tables = {};
for (const [table, own] of byTable) {
    tables[table] = pgTable(table, Object.fromEntries(own.map((column) => {
        let built = typed(column).notNull();
        built = column.unique ? built.unique() : built;
        return [column.name, column.parent ? built.references(() => tables[column.parent][keyOf(column.parent).name]) : built];
    })));
}

// References are drawn with repetition, so the keys that a unique reference needs are listed beforehand.
const listed = new Map();
columns.filter(({ parent, unique }) => parent && unique).forEach(({ parent }) => keys(parent));

function keys(table) {
    if (!listed.has(table)) {
        const { parent, rows } = keyOf(table);
        listed.set(table, parent ? keys(parent).slice(0, rows) : Array.from({ length: rows }, () => randomUUID()));
    }
    return listed.get(table);
}

function refined(make, column) {
    const isKey = column === keyOf(column.table);
    if (!column.parent && !(isKey && listed.has(column.table))) return values(make, column);
    return make.valuesFromArray({ values: keys(isKey ? column.table : column.parent), isUnique: true });
}

function values(make, { type, width, unique, labels }) {
    if (unique) return make.uuid();
    if (labels) return make.valuesFromArray({ values: labels.split(',') });
    switch (type) {
        case 'boolean': return make.boolean();
        case 'integer': return make.int({ minValue: 0, maxValue: 5 });
        case 'numeric':
        case 'double precision': return make.number({ minValue: 1, maxValue: 1000, precision: 100 });
        case 'jsonb': return make.default({ defaultValue: { text: 'x'.repeat(width) } });
        case 'text[]': return make.default({ defaultValue: ['word'] });
        case 'integer[]': return make.default({ defaultValue: [1] });
        case 'timestamp without time zone': return make.timestamp();
        default: return width < WORD ? make.firstName() : make.loremIpsum({ sentencesCount: Math.ceil(width / SENTENCE) });
    }
}

// The statement that failed would fill the screen.
process.on('uncaughtException', (error) => {
    console.error(String(error.cause ?? error));
    process.exit(1);
});

const pool = new pg.Pool();
await seed(drizzle(pool), tables, { seed: 1 }).refine((make) =>
    Object.fromEntries([...byTable].map(([table, own]) => [table, {
        count: own[0].rows,
        columns: Object.fromEntries(
            own.filter((column) => !column.parent || column.unique).map((column) => [column.name, refined(make, column)])),
    }])));
await pool.end();
