package com.mentara.seed.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * What the database says of its tables, read once a run: columns and enum types of all tables on the search path.
 *
 * @param columns for each table, its columns by name
 * @param enums for each enum type, its values
 * @param extents how large its tables are
 */
record LiveSchema(Map<String, Map<String, Column>> columns, Map<String, Set<String>> enums, Extents extents) {

    /**
     * A column.
     *
     * @param type as PostgreSQL writes it, without length or precision
     * @param required whether every insert must give a value
     * @param changing whether its default is another one each time
     */
    record Column(String type, boolean required, boolean changing) {}

    /** A default that is the same each time: a literal, perhaps with a cast, or an empty array. */
    private static final Pattern CONSTANT = Pattern.compile(
            "\\(?(-?\\d+(\\.\\d+)?|'([^']|'')*'|true|false|NULL|ARRAY\\[])\\)?(::.*)?", Pattern.CASE_INSENSITIVE);

    static LiveSchema read(DSLContext sql) {
        Map<String, Map<String, Column>> columns = new HashMap<>();
        for (Record row : sql.fetch("""
                select c.relname, a.attname, format_type(a.atttypid, null),
                       a.attnotnull and d.adbin is null and a.attidentity = '' and a.attgenerated = '',
                       case when a.attidentity = '' and a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and pg_table_is_visible(c.oid)
                  and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)""")) {
            String standard = row.get(4, String.class);
            columns.computeIfAbsent(row.get(0, String.class), table -> new TreeMap<>())
                    .put(
                            row.get(1, String.class),
                            new Column(
                                    row.get(2, String.class),
                                    row.get(3, Boolean.class),
                                    standard != null
                                            && !standard.startsWith("nextval(")
                                            && !CONSTANT.matcher(standard).matches()));
        }
        Map<String, Set<String>> enums = new HashMap<>();
        for (Record row :
                sql.fetch("select t.typname, e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid")) {
            enums.computeIfAbsent(row.get(0, String.class), type -> new HashSet<>())
                    .add(row.get(1, String.class));
        }
        return new LiveSchema(columns, enums, Extents.read(sql));
    }

    boolean has(String table) {
        return columns.containsKey(table);
    }
}
