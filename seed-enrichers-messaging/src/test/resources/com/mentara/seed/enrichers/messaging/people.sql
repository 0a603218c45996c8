-- A database that people filled: keys of all kinds, missing values, conversations in every state.
insert into "User" (id, email, "firstName", "lastName", role, "createdAt", "updatedAt", "isActive", "deactivatedAt")
select id, id || '@example.org', first, last, role, created::timestamp, created::timestamp, left_at is null, left_at::timestamp
from (values
  ('ann', 'Ann', 'Lee', 'client', '2026-05-01 08:00', null),
  ('Bob 1', 'Bob', 'Ng', 'client', '2026-05-03 09:30', null),
  ('ünï', '', '', 'client', '2026-06-01', null),
  ('4711', 'Dee', 'Fox', 'client', '2026-06-02', null),
  ('gone', 'Gus', 'Way', 'client', '2026-04-01', '2026-04-02'),
  ('late', 'Lou', 'May', 'client', '2026-11-19 23:59:59.999', null),
  ('dr-eve', 'Eve', 'Ott', 'therapist', '2026-02-01', null),
  ('dr-who', 'Dr. Hugo', 'Who', 'therapist', '2026-03-01', null),
  ('mod', 'Max', 'Mod', 'moderator', '2026-01-01', null)
) as people (id, first, last, role, created, left_at);

insert into "Client" ("userId", "createdAt", "updatedAt")
select id, "createdAt", "createdAt" from "User" where role = 'client';

insert into "Therapist" ("userId", mobile, province, "providerType", "professionalLicenseType", "isPRCLicensed",
  "prcLicenseNumber", "expirationDateOfLicense", "practiceStartDate", "providedOnlineTherapyBefore",
  "comfortableUsingVideoConferencing", "compliesWithDataPrivacyAct", "willingToAbideByPlatformGuidelines",
  "treatmentSuccessRates", "sessionLength", "hourlyRate", "updatedAt", status)
select id, '+1-555-0100', 'Ohio', 'Psychologist', 'LPC', 'Yes', 'LPC00001', '2028-01-01', '2015-01-01', true, true, true,
  true, '{}', '60 minutes', 120, '2026-03-01', case id when 'dr-eve' then 'APPROVED' else 'PENDING' end::"TherapistApplicationStatus"
from "User" where role = 'therapist';

insert into "ClientTherapist" (id, "clientId", "therapistId", status, "assignedAt") values
  ('r1', 'ann', 'dr-eve', 'active', '2026-06-10 12:00'),
  ('r2', 'Bob 1', 'dr-eve', 'inactive', '2026-06-11 12:00'),
  ('r3', '4711', 'dr-eve', 'active', '2026-06-12 12:00');

insert into "Conversation" (id, type, "isActive", "createdAt", "lastMessageAt", "updatedAt") values
  ('two messages', 'DIRECT', true, '2026-07-01 10:00', '2026-07-03 18:00', '2026-07-03 18:00'),
  ('no message', 'DIRECT', true, '2026-07-01 10:00', null, '2026-07-01 10:00'),
  ('group', 'GROUP', true, '2026-07-01 10:00', '2026-07-20 10:00', '2026-07-20 10:00'),
  ('one is left', 'DIRECT', true, '2026-07-01 10:00', '2026-07-02 10:00', '2026-07-02 10:00'),
  ('nobody', 'DIRECT', true, '2026-07-01 10:00', null, '2026-07-01 10:00'),
  ('complete', 'DIRECT', false, '2026-07-01 10:00', '2026-07-01 11:00', '2026-07-01 11:00'),
  ('upside down', 'DIRECT', true, '2026-08-02 10:00', '2026-08-01 10:00', '2026-08-02 10:00'),
  ('with a moderator', 'SUPPORT', true, '2026-09-01 10:00', '2026-09-05 10:00', '2026-09-05 10:00');

insert into "ConversationParticipant" (id, "conversationId", "userId", "joinedAt", "lastReadAt", "isActive") values
  ('p1', 'two messages', 'ann', '2026-07-01 10:00', null, true),
  ('p2', 'two messages', 'dr-eve', '2026-07-01 10:00', '2026-07-03 18:00', true),
  ('p3', 'no message', 'ann', '2026-07-01 10:00', null, true),
  ('p4', 'no message', 'Bob 1', '2026-07-01 10:00', null, true),
  ('p5', 'group', 'ann', '2026-07-01 10:00', '2026-07-10 10:00', true),
  ('p6', 'group', 'Bob 1', '2026-07-05 10:00', null, true),
  ('p7', 'group', 'ünï', '2026-08-05 10:00', null, true),
  ('p8', 'group', '4711', '2026-07-01 10:00', null, false),
  ('p9', 'group', 'mod', '2026-07-01 10:00', '2026-07-20 10:00', true),
  ('p10', 'one is left', 'ann', '2026-07-01 10:00', null, true),
  ('p11', 'complete', 'Bob 1', '2026-07-01 10:00', '2026-07-01 11:00', true),
  ('p12', 'complete', '4711', '2026-07-01 10:00', null, true),
  ('p13', 'upside down', 'ünï', '2026-08-02 10:00', null, true),
  ('p14', 'upside down', 'dr-who', '2026-08-02 10:00', null, true),
  ('p15', 'with a moderator', 'ann', '2026-09-01 10:00', null, true),
  ('p16', 'with a moderator', 'mod', '2026-09-01 10:00', null, true);

insert into "Message" (id, "conversationId", "senderId", content, "createdAt", "updatedAt", "attachmentUrls", "isDeleted")
select 'm' || row_number() over (), conversation, sender, content, at::timestamp, at::timestamp, null, gone
from (values
  ('two messages', 'ann', 'Hello?', '2026-07-01 10:00', false),
  ('two messages', 'dr-eve', 'Hello Ann.', '2026-07-03 18:00', false),
  ('group', 'ann', 'ok', '2026-07-01 10:00', false),
  ('group', 'ann', 'ok', '2026-07-20 10:00', false),
  ('one is left', 'ann', 'Is anybody there?', '2026-07-02 10:00', false),
  ('complete', 'Bob 1', '1', '2026-07-01 10:00', false),
  ('complete', 'Bob 1', '2', '2026-07-01 10:10', true),
  ('complete', '4711', '3', '2026-07-01 10:20', false),
  ('complete', 'Bob 1', '4', '2026-07-01 10:30', false),
  ('complete', '4711', '5', '2026-07-01 11:00', false)
) as messages (conversation, sender, content, at, gone);
