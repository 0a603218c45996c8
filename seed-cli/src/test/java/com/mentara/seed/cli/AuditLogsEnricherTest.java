package com.mentara.seed.cli;

import static com.mentara.seed.schema.Tables.AUDIT_LOG;

import com.mentara.seed.api.Profile;
import java.util.Set;
import org.jooq.Table;

class AuditLogsEnricherTest implements SystemContract {

    @Override
    public String name() {
        return "audit-logs";
    }

    /** With a handful of therapists, there may be none whose approval came from an admin with that permission. */
    @Override
    public Profile profile() {
        return Profile.MEDIUM;
    }

    /** Two rules make entries, but neither counts what the other makes. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(AUDIT_LOG);
    }
}
