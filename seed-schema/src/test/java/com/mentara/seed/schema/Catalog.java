package com.mentara.seed.schema;

import java.util.List;
import org.jooq.DSLContext;

/** The schema of a database as lines of text, one an object, from {@code pg_catalog}. */
final class Catalog {

    private static final String LINES = """
            with relation as (
              select oid, relname as name, relkind::text as kind from pg_class
              where relnamespace = 'public'::regnamespace and relname not like 'flyway%'
            ), line (text) as (
              select format('enum %s (%s)', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
              from pg_type t join pg_enum e on e.enumtypid = t.oid
              group by t.typname
              union all
              select format('%s %s', case kind when 'r' then 'table' when 'v' then 'view' else 'kind ' || kind end, name)
              from relation where kind not in ('i', 't')
              union all
              select concat_ws(' ',
                'column', r.name, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then 'not null' end,
                'default ' || pg_get_expr(d.adbin, d.adrelid),
                'identity ' || nullif(a.attidentity::text, ''),
                'generated ' || nullif(a.attgenerated::text, ''))
              from relation r
              join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
              where r.kind = 'r'
              union all
              select concat_ws(' ', 'constraint', r.name, c.conname, pg_get_constraintdef(c.oid))
              from relation r join pg_constraint c on c.conrelid = r.oid and c.contype <> 'n'
              union all
              select concat_ws(' ',
                'index', t.name, r.name, case when i.indisunique then 'unique' end,
                regexp_replace(pg_get_indexdef(r.oid), '.* USING ', ''))
              from relation r join pg_index i on i.indexrelid = r.oid join relation t on t.oid = i.indrelid
              union all
              select concat_ws(' ', 'trigger', r.name, g.tgname)
              from relation r join pg_trigger g on g.tgrelid = r.oid and not g.tgisinternal
            )
            select replace(text, '"', '') from line
            """;

    private Catalog() {}

    static List<String> of(DSLContext database) {
        return database.resultQuery(LINES).fetch(0, String.class);
    }
}
