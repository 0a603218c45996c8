package com.mentara.seed.enrichers.social;

/** What must be true of every comment, heart and room, as SQL that counts how many rows it looked at and how many break it. */
enum EngagementInvariant {
    COMMENT_IS_OF_A_MEMBER(Rows.COMMENTS, "m.\"joinedAt\" is null or c.\"createdAt\" < m.\"joinedAt\""),
    COMMENT_FOLLOWS_THE_POST(Rows.COMMENTS, "c.\"createdAt\" < p.\"createdAt\""),
    NOBODY_WRITES_OR_LIKES_AFTER_LEAVING("""
            (select "userId", "createdAt" from "Post" union all select "userId", "createdAt" from "Comment"
             union all select "userId", "createdAt" from "PostHeart"
             union all select "userId", "createdAt" from "CommentHeart") a join "User" u on u."id" = a."userId"
            """, "a.\"createdAt\" > u.\"deactivatedAt\""),
    COMMENT_IS_WRITTEN_AND_EDITED_IN_THE_PAST(
            Rows.COMMENTS,
            "c.\"createdAt\" > date '2026-01-01' or c.\"updatedAt\" not between c.\"createdAt\" and date '2026-01-01'"),
    NOBODY_COMMENTS_ON_ONESELF(Rows.COMMENTS + " where c.\"parentId\" is null", "c.\"userId\" = p.\"userId\""),
    NO_TEXT_IS_TWICE_UNDER_A_POST(
            "(select count(*) as n from \"Comment\" group by \"postId\", \"content\") t", "t.n > 1"),
    HARDLY_ANY_SENTENCE_IS_TWICE_UNDER_A_POST("""
            (select count(*) filter (where n > 1) as twice, count(*) as all_sentences from (
              select count(*) as n from "Comment" c, regexp_split_to_table(c."content", '(?<=[.!?]) ') as sentence
              group by c."postId", sentence) s) t
            """, "t.twice > 0.005 * t.all_sentences"),
    COMMENT_CAN_BE_READ("\"Comment\" c", """
            c."content" ~ '[{}|]|=>|  | [.,;?!]' or c."content" !~ '^[A-Z"].*[.!?"]$'
            or length(c."content") not between 10 and 500
            """),
    COMMENT_HAS_NO_ATTACHMENTS("\"Comment\" c", """
            (c."attachmentUrls", c."attachmentNames", c."attachmentSizes") is distinct from
            ('{}'::text[], '{}'::text[], '{}'::int[])
            """),
    REPLY_FOLLOWS_A_COMMENT_UNDER_THE_SAME_POST(Rows.REPLIES, """
            r."postId" <> c."postId" or r."createdAt" < c."createdAt" or c."parentId" is not null
            """),
    NOBODY_REPLIES_TO_ONESELF(Rows.REPLIES, "r.\"userId\" = c.\"userId\""),
    SOME_COMMENTS_ARE_REPLIES(
            "(select avg((\"parentId\" is not null)::int) as share from \"Comment\") c",
            "c.share not between 0.1 and 0.4"),
    SOME_REPLIES_ARE_OF_THE_POSTS_AUTHOR(
            "(select avg((r.\"userId\" = p.\"userId\")::int) as share from " + Rows.REPLIES
                    + " join \"Post\" p on p.\"id\" = r.\"postId\") c",
            "c.share not between 0.3 and 0.9"),
    POSTS_ARE_DISCUSSED_AT_DIFFERENT_LENGTH(
            "(select count(distinct n) as lengths from (select count(*) as n from \"Comment\" group by \"postId\") p) c",
            "c.lengths < 4"),
    NOBODY_WRITES_MOST_OF_THE_COMMENTS(
            "(select count(*) as n from \"Comment\" group by \"userId\") c",
            "c.n > 0.25 * (select count(*) from \"Comment\")"),
    HEART_IS_OF_A_MEMBER_AND_FOLLOWS_THE_POST(
            Rows.HEARTS,
            "m.\"joinedAt\" is null or h.\"createdAt\" < m.\"joinedAt\" or h.\"createdAt\" < p.\"createdAt\""),
    HEART_IS_GIVEN_IN_THE_PAST("\"PostHeart\" h", "h.\"createdAt\" > date '2026-01-01'"),
    NOBODY_LIKES_THEIR_OWN_POST(Rows.HEARTS, "h.\"userId\" = p.\"userId\""),
    POSTS_ARE_LIKED_DIFFERENTLY(
            "(select count(distinct n) as numbers from (select count(*) as n from \"PostHeart\" group by \"postId\") p) h",
            "h.numbers < 4"),
    HEART_OF_A_COMMENT_IS_OF_A_MEMBER_AND_FOLLOWS_IT(
            Rows.COMMENT_HEARTS,
            "m.\"joinedAt\" is null or h.\"createdAt\" < m.\"joinedAt\" or h.\"createdAt\" < c.\"createdAt\""),
    HEART_OF_A_COMMENT_IS_GIVEN_IN_THE_PAST("\"CommentHeart\" h", "h.\"createdAt\" > date '2026-01-01'"),
    NOBODY_LIKES_THEIR_OWN_COMMENT(Rows.COMMENT_HEARTS, "h.\"userId\" = c.\"userId\""),
    A_SHARE_OF_THE_COMMENTS_IS_LIKED("""
            (select avg(exists (select from "CommentHeart" h where h."commentId" = c."id")::int) as share
             from "Comment" c) c
            """, "c.share not between 0.2 and 0.6"),
    COMMUNITY_HAS_A_ROOM_FOR_GROUP_THERAPY("\"Community\" c", """
            not exists (select from "RoomGroup" g join "Room" r on r."roomGroupId" = g."id"
                        where g."communityId" = c."id" and g."name" = 'Group therapy' and r."postingRole" = 'therapist')
            """),
    COMMUNITY_HAS_EACH_GROUP_ONCE(
            "(select count(*) as n from \"RoomGroup\" group by \"communityId\", \"name\") g", "g.n > 1"),
    COMMUNITY_HAS_ONE_GROUP_AT_EACH_PLACE(
            "(select count(*) as n from \"RoomGroup\" group by \"communityId\", \"order\") g", "g.n > 1"),
    ROOMS_OF_A_GROUP_HAVE_DIFFERENT_NAMES(
            "(select count(*) as n from \"Room\" group by \"roomGroupId\", \"name\") r", "r.n > 1"),
    NOBODY_POSTS_IN_A_ROOM_OF_THERAPISTS(
            "\"Room\" r where r.\"postingRole\" = 'therapist'",
            "exists (select from \"Post\" p where p.\"roomId\" = r.\"id\")"),
    NO_GROUP_IS_EMPTY("\"RoomGroup\" g", "not exists (select from \"Room\" r where r.\"roomGroupId\" = g.\"id\")"),
    ROOM_OF_A_SESSION_IS_WHERE_THE_MEETING_LEADS(Rows.SESSIONS, """
            m."id" is null or m."meetingType" <> 'video' or m."meetingUrl" not like 'https://%/session/' || m."id"
            or g."name" <> 'Sessions' or r."postingRole" <> 'therapist'
            """),
    BOTH_WHO_MEET_BELONG_TO_THE_COMMUNITY_OF_THE_ROOM(Rows.SESSIONS + """
                     left join "Membership" one on one."userId" = m."clientId" and one."communityId" = g."communityId"
                     left join "Membership" two on two."userId" = m."therapistId" and two."communityId" = g."communityId"
                    """, "one.\"id\" is null or two.\"id\" is null"),
    VIDEO_MEETING_HAS_ONE_ROOM(
            "\"Meeting\" m where m.\"meetingType\" = 'video'",
            "(select count(*) from \"Room\" r where right(r.\"name\", 36) = m.\"id\") <> 1"),
    ROOMS_OF_SESSIONS_ARE_IN_ORDER("""
            (select r."order", lag(r."order") over (partition by g."id" order by m."startTime") as before
             from\
            """ + " " + Rows.SESSIONS + ") r", "r.\"order\" < r.before");

    private final String rows;
    private final String broken;

    EngagementInvariant(String rows, String broken) {
        this.rows = rows;
        this.broken = broken;
    }

    String sql() {
        return "select count(*), count(*) filter (where " + broken + ") from " + rows;
    }

    /** Rows with those that they belong to. */
    private static final class Rows {

        private static final String MEMBERSHIP = """
                 left join "Room" r on r."id" = p."roomId"
                 left join "RoomGroup" g on g."id" = r."roomGroupId"
                 left join "Membership" m on m."communityId" = g."communityId" and m."userId" =\
                """;
        static final String COMMENTS =
                "\"Comment\" c join \"Post\" p on p.\"id\" = c.\"postId\"" + MEMBERSHIP + " c.\"userId\"";
        static final String REPLIES = "\"Comment\" r join \"Comment\" c on c.\"id\" = r.\"parentId\"";
        static final String HEARTS =
                "\"PostHeart\" h join \"Post\" p on p.\"id\" = h.\"postId\"" + MEMBERSHIP + " h.\"userId\"";
        static final String COMMENT_HEARTS = "\"CommentHeart\" h join \"Comment\" c on c.\"id\" = h.\"commentId\""
                + " join \"Post\" p on p.\"id\" = c.\"postId\"" + MEMBERSHIP + " h.\"userId\"";
        static final String SESSIONS = """
                "Room" r join "RoomGroup" g on g."id" = r."roomGroupId" and r."name" like 'Session %'
                left join "Meeting" m on m."id" = right(r."name", 36)\
                """;
    }
}
