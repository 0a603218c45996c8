import com.mentara.seed.enrichers.social.CommentsEnricher;
import com.mentara.seed.enrichers.social.CommunitiesEnricher;
import com.mentara.seed.enrichers.social.HeartsEnricher;
import com.mentara.seed.enrichers.social.MembershipsEnricher;
import com.mentara.seed.enrichers.social.ModeratorAssignmentsEnricher;
import com.mentara.seed.enrichers.social.PostsEnricher;
import com.mentara.seed.enrichers.social.RoomsEnricher;
import org.jspecify.annotations.NullMarked;

/** Users' social life: communities, memberships, posts, comments, hearts, moderators, rooms. */
@NullMarked
module com.mentara.seed.enrichers.social {
    requires com.mentara.seed.api;
    requires com.mentara.seed.schema;

    provides com.mentara.seed.api.Enricher with
            CommunitiesEnricher,
            MembershipsEnricher,
            PostsEnricher,
            ModeratorAssignmentsEnricher,
            CommentsEnricher,
            HeartsEnricher,
            RoomsEnricher;
}
