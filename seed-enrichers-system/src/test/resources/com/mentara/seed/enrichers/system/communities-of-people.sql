-- A small platform that people filled: with keys, gaps and habits of their own.

insert into "User" ("id", "email", "firstName", "lastName", "role", "createdAt", "updatedAt")
select kind || n, kind || n || '@example.org', kind, 'No. ' || n, role, timestamp '2025-01-01' + n * interval '3 days', '2025-06-01'
from (values ('client', 'client', 12), ('moderator', 'moderator', 4), ('therapist', 'therapist', 1), ('both', 'moderator', 1))
       as kinds (kind, role, many), generate_series(1, many) as n;

insert into "Client" ("userId") select "id" from "User" where "id" like 'client%' or "id" like 'both%';
insert into "Moderator" ("userId", "updatedAt")
select "id", "updatedAt" from "User" where "id" like 'moderator%' or "id" like 'both%';

insert into "Community" ("id", "name", "slug", "description", "imageUrl", "createdAt", "updatedAt")
select 'community' || n, 'Community ' || n, 'community-' || n, 'Made by people.', '/' || n || '.png', '2025-02-01', '2025-02-01'
from generate_series(1, 3) as n;
insert into "RoomGroup" ("id", "name", "order", "communityId")
select 'group of ' || "id", 'Talk', 1, "id" from "Community";
insert into "Room" ("id", "name", "order", "roomGroupId") select 'room of ' || "id", 'Room', 1, "id" from "RoomGroup";

-- Everybody is in two communities; some joined later than they were made moderators, and one will join.
insert into "Membership" ("id", "userId", "communityId", "joinedAt")
select u."id" || ' in ' || c."id", u."id", c."id",
       case u."id" when 'client5' then timestamp '2026-03-01' else u."createdAt" + interval '40 days' end
from "User" u cross join "Community" c
where (length(u."email") + ascii(right(u."id", 1)) + ascii(right(c."id", 1))) % 3 > 0;
insert into "ModeratorCommunity" ("id", "moderatorId", "communityId", "assignedAt")
select 'of ' || "id", "userId", "communityId", '2025-05-01' from "Membership"
where "userId" like 'moderator%' or "userId" like 'both%';

-- Posts of everybody in the communities, and two without a room; one is of tomorrow.
insert into "Post" ("id", "title", "content", "createdAt", "updatedAt", "userId", "roomId")
select 'post of ' || "id", 'Title', 'Content', "joinedAt" + interval '1 day', "joinedAt" + interval '1 day', "userId",
       case when "id" like 'client1 %' then null else 'room of group of ' || "communityId" end
from "Membership";
update "Post" set "createdAt" = '2026-02-01', "updatedAt" = '2026-02-01' where "id" like 'post of client2 %';

-- Neighbours comment, and some comment on themselves.
insert into "Comment" ("id", "postId", "userId", "content", "createdAt", "updatedAt")
select m."userId" || ' on ' || p."id", p."id", m."userId", 'A comment.',
       greatest(p."createdAt", m."joinedAt"), greatest(p."createdAt", m."joinedAt")
from "Post" p
join "Room" r on r."id" = p."roomId"
join "RoomGroup" g on g."id" = r."roomGroupId"
join "Membership" m on m."communityId" = g."communityId"
where right(m."userId", 1) = right(p."userId", 1) or m."userId" in ('client3', 'client7');

-- What is there counts: a report without a target, and a block.
insert into "Report" ("id", "reason", "reporterId", "createdAt", "updatedAt")
values ('vague', 'Something is odd', 'moderator1', '2025-07-01', '2025-07-01');
insert into "UserBlock" ("id", "blockerId", "blockedId", "createdAt") values ('block', 'client3', 'client4', '2025-07-01');
