import com.mentara.seed.api.Enricher;
import com.mentara.seed.enrichers.messaging.MessageInteractionsEnricher;
import com.mentara.seed.enrichers.messaging.MessagesEnricher;
import org.jspecify.annotations.NullMarked;

/** Conversations, messages, reactions and read receipts. */
@NullMarked
module com.mentara.seed.enrichers.messaging {
    requires com.mentara.seed.api;
    requires com.mentara.seed.schema;
    requires static org.jspecify;

    provides Enricher with
            MessagesEnricher,
            MessageInteractionsEnricher;
}
