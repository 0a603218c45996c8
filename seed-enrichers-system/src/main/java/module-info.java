import com.mentara.seed.api.Enricher;
import com.mentara.seed.enrichers.system.AuditLogsEnricher;
import com.mentara.seed.enrichers.system.InvoicesEnricher;
import com.mentara.seed.enrichers.system.NotificationsEnricher;
import com.mentara.seed.enrichers.system.PaymentsEnricher;
import com.mentara.seed.enrichers.system.ReportsEnricher;
import com.mentara.seed.enrichers.system.UserBlocksEnricher;
import com.mentara.seed.enrichers.system.UsersEnricher;
import org.jspecify.annotations.NullMarked;

/** Users, notifications, reports, user blocks, payments, audit logs. */
@NullMarked
module com.mentara.seed.enrichers.system {
    requires com.mentara.seed.api;
    requires com.mentara.seed.schema;
    requires static org.jspecify;

    provides Enricher with
            AuditLogsEnricher,
            InvoicesEnricher,
            NotificationsEnricher,
            PaymentsEnricher,
            ReportsEnricher,
            UserBlocksEnricher,
            UsersEnricher;
}
