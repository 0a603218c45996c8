import org.jspecify.annotations.NullMarked;

/** Users' social life: communities, memberships, posts, comments, hearts, moderators, rooms. */
@NullMarked
module com.mentara.seed.enrichers.social {
    requires com.mentara.seed.api;
    requires com.mentara.seed.schema;
}
