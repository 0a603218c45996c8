package com.mentara.seed.enrichers.social;

/** What must be true of every row, as SQL that counts how many rows it looked at and how many break it. */
enum SocialInvariant {
    COMMUNITY_HAS_A_ROOM_FOR_MEMBERS("\"Community\" c", """
            not exists (
              select from "RoomGroup" g join "Room" r on r."roomGroupId" = g."id"
              where g."communityId" = c."id" and r."postingRole" = 'member')
            """),
    COMMUNITY_HAS_A_SLUG_IMAGE_AND_DESCRIPTION("\"Community\" c", """
            c."slug" !~ '^[a-z0-9]+(-[a-z0-9]+)*$' or c."imageUrl" !~ '^https://[a-z.]+/[^ ]+$'
            or length(c."description") < 40
            """),
    COMMUNITY_IS_UPDATED_AFTER_ITS_CREATION(
            "\"Community\" c", "c.\"updatedAt\" < c.\"createdAt\" or c.\"updatedAt\" > date '2026-01-01'"),
    COMMUNITY_HAS_MODERATORS_AMONG_ITS_MEMBERS("\"Community\" c", """
            not exists (
              select from "Membership" m join "Moderator" o on o."userId" = m."userId" where m."communityId" = c."id")
            """),
    MEMBER_JOINED_AFTER_SIGNING_UP(
            "\"Membership\" m join \"User\" u on u.\"id\" = m.\"userId\"", "m.\"joinedAt\" < u.\"createdAt\""),
    MEMBER_JOINED_AFTER_THE_COMMUNITY_WAS_MADE(
            "\"Membership\" m join \"Community\" c on c.\"id\" = m.\"communityId\"",
            "m.\"joinedAt\" < c.\"createdAt\""),
    MEMBER_JOINED_IN_THE_PAST("\"Membership\" m", "m.\"joinedAt\" > date '2026-01-01'"),
    NOBODY_IS_IN_MOST_COMMUNITIES(
            "(select \"userId\", count(*) as joined from \"Membership\" group by 1) m",
            "m.joined > 0.9 * (select count(*) from \"Community\")"),
    MODERATOR_WAS_ASSIGNED_AFTER_JOINING(
            """
            "ModeratorCommunity" a
            left join "Membership" m on m."userId" = a."moderatorId" and m."communityId" = a."communityId"
            """, "m.\"joinedAt\" is null or a.\"assignedAt\" < m.\"joinedAt\" or a.\"assignedAt\" > date '2026-01-01'"),
    AUTHOR_POSTED_AS_A_MEMBER(
            """
            "Post" p
            left join "Room" r on r."id" = p."roomId"
            left join "RoomGroup" g on g."id" = r."roomGroupId"
            left join "Membership" m on m."userId" = p."userId" and m."communityId" = g."communityId"
            """, "m.\"joinedAt\" is null or p.\"createdAt\" < m.\"joinedAt\" or r.\"postingRole\" <> 'member'"),
    POST_IS_WRITTEN_AND_UPDATED_IN_THE_PAST("\"Post\" p", """
            p."createdAt" > date '2026-01-01' or p."updatedAt" < p."createdAt" or p."updatedAt" > date '2026-01-01'
            """),
    NOBODY_USES_A_TITLE_TWICE(
            "(select count(*) as posts from \"Post\" group by \"userId\", \"title\") t", "t.posts > 1"),
    NO_TITLE_IS_TWICE_IN_A_ROOM(
            "(select count(*) as posts from \"Post\" group by \"roomId\", \"title\") t", "t.posts > 1"),
    NO_TITLE_HAS_A_NUMBER("\"Post\" p", "p.\"title\" ~ '\\(part [0-9]+\\)'"),
    NOBODY_POSTS_A_TEXT_TWICE(
            "(select count(*) as posts from \"Post\" group by \"userId\", \"content\") t", "t.posts > 1"),
    NO_TEXT_IS_TWICE_IN_A_ROOM(
            "(select count(*) as posts from \"Post\" group by \"roomId\", \"content\") t", "t.posts > 1"),
    HARDLY_ANY_SENTENCE_IS_TWICE_AMONG_THE_NEWEST_POSTS_OF_A_ROOM(
            """
            (select count(*) filter (where n > 1) as twice, count(*) as all_sentences, max(posts) as posts from (
              select count(*) as n, max(posts) as posts
              from (select p.*, row_number() over (partition by "roomId" order by "createdAt" desc) as age,
                           count(*) over (partition by "roomId") as posts from "Post" p) p,
                   regexp_split_to_table(p."content", '(?<=[.!?])\\s+') as sentence
              where age <= 10 group by p."roomId", sentence) s) t
            """, "t.twice > case when t.posts > 25 then 0.03 else 0.005 end * t.all_sentences"),
    POST_CAN_BE_READ("\"Post\" p", """
            p."title" || p."content" ~ '[{}|]|=>|  ' or length(p."title") not between 8 and 120
            or length(p."content") not between 60 and 2000
            """),
    ATTACHMENTS_HAVE_NAMES_AND_SIZES("\"Post\" p", """
            p."attachmentUrls" is null
            or cardinality(p."attachmentUrls") is distinct from cardinality(p."attachmentNames")
            or cardinality(p."attachmentUrls") is distinct from cardinality(p."attachmentSizes")
            """),
    MOST_POSTS_HAVE_NO_ATTACHMENT(
            "(select avg(cardinality(\"attachmentUrls\")) as share from \"Post\") p", "p.share > 0.3"),
    COMMUNITY_HAS_A_RECENT_POST("\"Community\" c", """
            not exists (
              select from "Post" p join "Room" r on r."id" = p."roomId" join "RoomGroup" g on g."id" = r."roomGroupId"
              where g."communityId" = c."id" and p."createdAt" >= date '2026-01-01' - 30)
            """);

    private final String rows;
    private final String broken;

    SocialInvariant(String rows, String broken) {
        this.rows = rows;
        this.broken = broken;
    }

    String sql() {
        return "select count(*), count(*) filter (where " + broken + ") from " + rows;
    }
}
