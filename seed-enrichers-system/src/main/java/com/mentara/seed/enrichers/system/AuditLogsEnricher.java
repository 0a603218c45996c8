package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.ADMIN;
import static com.mentara.seed.schema.Tables.AUDIT_LOG;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Table;

/**
 * What admins have done.
 *
 * <p>Admins act as far as their permissions go, on people, communities, posts and payments that exist, and only after those came
 * to be. The approval of a therapist is logged for the admin who gave it, and once. The application has no table for this; where
 * our own second migration has not added it, this enricher does not apply.
 */
public final class AuditLogsEnricher implements Enricher {

    /** For the service loader. */
    public AuditLogsEnricher() {}

    @Override
    public String name() {
        return "audit-logs";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(6);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(AUDIT_LOG);
    }

    @Override
    public List<Law> laws() {
        return List.of(Law.unique(AUDIT_LOG, AUDIT_LOG.ENTITY_ID).among(AUDIT_LOG.ACTION, List.of(Deeds.APPROVED)));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        Happenings deeds = AuditLogs.DEEDS;
        return List.of(Rule.each(ADMIN)
                .atLeast(Minimum.of("admin.audit-logs", 3))
                .of(AUDIT_LOG, AUDIT_LOG.USER_ID.eq(ADMIN.USER_ID))
                .choosing(deeds.table())
                .by(deeds.text(Happenings.WHO), deeds.text(Happenings.ABOUT))
                .whose(deeds.text(Happenings.WHO))
                .is(ADMIN.USER_ID)
                .inTurn(deeds.text(Happenings.TURN))
                .row(AuditLogs::entry));
    }
}
