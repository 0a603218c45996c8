package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.ADMIN;
import static com.mentara.seed.schema.Tables.AUDIT_LOG;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What admins have done. */
public final class AuditLogsEnricher implements Enricher {

    private static final Condition IS_APPROVAL = AUDIT_LOG.ACTION.eq(AuditLogs.APPROVED);
    private static final Condition APPROVED_WITH_PERMISSION = exists(selectOne()
            .from(ADMIN)
            .where(ADMIN.USER_ID.eq(THERAPIST.PROCESSED_BY_ADMIN_ID))
            .and(Deeds.may(ADMIN, Deeds.APPROVAL)));

    /** For the service loader. */
    public AuditLogsEnricher() {}

    @Override
    public String name() {
        return "audit-logs";
    }

    @Override
    public String purpose() {
        return """
                What admins have done. Admins act as far as their permissions go, on people, communities, posts and \
                payments that exist, and only after those came to be. Beside that, each approval of a therapist is \
                logged for the admin who gave it and may do so. The application has no table for this; where our own \
                second migration has not added it, this enricher does not apply.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(6);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(AUDIT_LOG);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        Happenings deeds = AuditLogs.DEEDS;
        return List.of(
                Rule.each(THERAPIST)
                        .where(THERAPIST
                                .STATUS
                                .eq(TherapistApplicationStatus.APPROVED)
                                .and(APPROVED_WITH_PERMISSION))
                        .knowing(AuditLogs.THERAPIST_NAME)
                        .atLeast(Minimum.of("approved-therapist.audit-logs", 1))
                        .of(AUDIT_LOG, AUDIT_LOG.ENTITY_ID.eq(THERAPIST.USER_ID).and(IS_APPROVAL))
                        .row(AuditLogs::approval),
                Rule.each(ADMIN)
                        .atLeast(Minimum.of("admin.audit-logs", 3))
                        .of(AUDIT_LOG, AUDIT_LOG.USER_ID.eq(ADMIN.USER_ID).and(DSL.not(IS_APPROVAL)))
                        .choosing(deeds.table())
                        .by(deeds.text(Happenings.WHO), deeds.text(Happenings.ABOUT))
                        .whose(deeds.text(Happenings.WHO))
                        .is(ADMIN.USER_ID)
                        .inTurn(deeds.text(Happenings.TURN))
                        .row(AuditLogs::entry));
    }
}
