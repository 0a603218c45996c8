package com.mentara.seed.enrichers.system;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.MEMBERSHIP;
import static com.mentara.seed.schema.Tables.MODERATOR;
import static com.mentara.seed.schema.Tables.MODERATOR_COMMUNITY;
import static com.mentara.seed.schema.Tables.REPORT;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;

/** What moderators report: posts, comments and people of the communities that they look after. */
public final class ReportsEnricher implements Enricher {

    private static final Condition ABOUT_A_PERSON = REPORT.REPORTED_USER_ID.isNotNull();
    private static final Condition MINE = MODERATOR_COMMUNITY.MODERATOR_ID.eq(MODERATOR.USER_ID);

    /** For the service loader. */
    public ReportsEnricher() {}

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String purpose() {
        return """
                What moderators report: posts, comments and people of the communities that they look after. The \
                moderation queue needs something to show in every state. A moderator reports what clients wrote, \
                posts and comments in turn, and clients themselves; never twice the same, and nothing of its own. \
                Reports about writings and reports about people are counted by themselves.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(6);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(REPORT);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                Rule.each(MODERATOR)
                        .atLeast(Minimum.of("moderator.reports", 2))
                        .of(REPORT, REPORT.REPORTER_ID.eq(MODERATOR.USER_ID).andNot(ABOUT_A_PERSON))
                        .choosing(Writings.TABLE)
                        .by(Writings.KIND, Writings.ID)
                        .whose(Writings.COMMUNITY)
                        .isOneOf(MODERATOR_COMMUNITY.COMMUNITY_ID, MINE, MODERATOR_COMMUNITY.ASSIGNED_AT)
                        .except(Writings.AUTHOR, MODERATOR.USER_ID)
                        .inTurn(Writings.KIND)
                        .reading(Writings.KIND, Writings.ID, Writings.WRITTEN_AT)
                        .row(Reports::ofWriting),
                Rule.each(MODERATOR)
                        .atLeast(Minimum.of("moderator.user-reports", 1))
                        .of(REPORT, REPORT.REPORTER_ID.eq(MODERATOR.USER_ID).and(ABOUT_A_PERSON))
                        .choosing(MEMBERSHIP.join(CLIENT).on(CLIENT.USER_ID.eq(MEMBERSHIP.USER_ID)))
                        .by(MEMBERSHIP.USER_ID, MEMBERSHIP.COMMUNITY_ID)
                        .whose(MEMBERSHIP.COMMUNITY_ID)
                        .isOneOf(MODERATOR_COMMUNITY.COMMUNITY_ID, MINE, MODERATOR_COMMUNITY.ASSIGNED_AT)
                        .except(MEMBERSHIP.USER_ID, MODERATOR.USER_ID)
                        .reading(MEMBERSHIP.USER_ID, MEMBERSHIP.JOINED_AT)
                        .row(Reports::ofPerson));
    }

    @Override
    public List<Law> laws() {
        return List.of(
                Law.unique(REPORT, REPORT.REPORTER_ID, REPORT.POST_ID),
                Law.unique(REPORT, REPORT.REPORTER_ID, REPORT.COMMENT_ID),
                Law.unique(REPORT, REPORT.REPORTER_ID, REPORT.REPORTED_USER_ID));
    }
}
