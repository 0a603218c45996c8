-- A database that people filled by halves: odd keys, odd hours, meetings without an end or a title, overlapping ones,
-- worksheets without what was handed in.

insert into "User" (id, email, "firstName", "lastName", role, "createdAt", "updatedAt", bio)
select id, 'person' || n || '@example.org', 'Person', n::text, role, '2025-05-01', '2025-05-01', bio
from (values
    ('t-york', 1, 'therapist', null), ('t-london', 2, 'therapist', ''), ('t kolkata', 3, 'therapist', 'Hello'),
    ('T-HOWE', 4, 'therapist', null), ('t-narrow', 5, 'therapist', null), ('t-odd', 6, 'therapist', null),
    ('t-mixed', 7, 'therapist', null), ('t-idle', 8, 'therapist', null),
    ('ada', 11, 'client', 'I worry a lot, and panic on trains.'), ('ben', 12, 'client', null), ('c,ed', 13, 'client', ''),
    ('Dörte', 14, 'client', 'Trouble sleeping.'), ('7', 15, 'client', 'anxious'), ('eve:1', 16, 'client', null),
    ('5eed', 17, 'client', 'Grief.'), ('new', 18, 'client', null)
) p (id, n, role, bio);

insert into "Client" ("userId", "createdAt") select id, '2025-05-01' from "User" where role = 'client';

insert into "Therapist" ("userId", mobile, province, status, "submissionDate", "processingDate", "providerType",
    "professionalLicenseType", "isPRCLicensed", "prcLicenseNumber", "expirationDateOfLicense", "practiceStartDate",
    "providedOnlineTherapyBefore", "comfortableUsingVideoConferencing", "compliesWithDataPrivacyAct",
    "willingToAbideByPlatformGuidelines", "treatmentSuccessRates", "sessionLength", "hourlyRate", "createdAt", "updatedAt",
    timezone)
select id, '+1-555-0199', 'Texas', 'APPROVED', '2025-05-02', '2025-05-03', 'Psychiatrist', 'LPC', 'Yes', 'LPC1', '2027-01-01',
    '2010-01-01', true, id <> 't-london', true, true, '{}', '60 minutes', 99.99, '2025-05-02', '2025-05-02', 'UTC'
from "User" where role = 'therapist';

-- Hours around the changes of the clocks (8 March in New York, 29 March in London, 5 April on Lord Howe Island), at quarters of
-- an hour, hardly any, and in forms that nobody can read.
insert into "TherapistAvailability" (id, "therapistId", "dayOfWeek", "startTime", "endTime", timezone, "isAvailable",
    "createdAt", "updatedAt")
values
    ('y0', 't-york', '0', '00:30', '04:30', 'America/New_York', true, '2025-05-04', '2025-05-04'),
    ('y1', 't-york', '6', '22:00', '23:59', 'America/New_York', true, '2025-05-04', '2025-05-04'),
    ('y2', 't-york', '1', '20:00', '23:00', 'America/New_York', true, '2025-05-04', '2025-05-04'),
    ('l0', 't-london', '0', '00:00', '03:30', 'Europe/London', true, '2025-05-04', '2025-05-04'),
    ('l1', 't-london', '4', '09:00', '12:00', 'Europe/London', true, '2025-05-04', '2025-05-04'),
    ('l2', 't-london', '4', '11:00', '13:00', 'Europe/London', true, '2025-05-04', '2025-05-04'),
    ('l3', 't-london', '5', '00:00', '01:30', 'Europe/London', true, '2025-05-04', '2025-05-04'),
    ('k0', 't kolkata', '2', '09:15', '12:45', 'Asia/Kolkata', true, '2025-05-04', '2025-05-04'),
    ('k1', 't kolkata', '3', '05:15', '06:00', 'Asia/Kolkata', true, '2025-05-04', '2025-05-04'),
    ('k2', 't kolkata', '5', '05:00', '07:10', 'Asia/Kolkata', true, '2025-05-04', '2025-05-04'),
    ('h0', 'T-HOWE', '0', '01:00', '04:00', 'Australia/Lord_Howe', true, '2025-05-04', '2025-05-04'),
    ('h1', 'T-HOWE', '3', '10:00', '11:00', 'Australia/Lord_Howe', true, '2025-05-04', '2025-05-04'),
    ('h2', 'T-HOWE', '5', '10:00', '16:00', 'Australia/Lord_Howe', true, '2025-05-04', '2025-05-04'),
    ('n1', 't-narrow', '1', '08:00', '09:00', 'Asia/Manila', true, '2025-05-04', '2025-05-04'),
    ('n3', 't-narrow', '3', '08:00', '09:00', 'Asia/Manila', true, '2025-05-04', '2025-05-04'),
    ('n5', 't-narrow', '5', '08:00', '09:00', 'Asia/Manila', true, '2025-05-04', '2025-05-04'),
    ('o0', 't-odd', 'Monday', '09:00', '10:00', 'UTC', true, '2025-05-04', '2025-05-04'),
    ('o1', 't-odd', '1', '9am', '10am', 'UTC', true, '2025-05-04', '2025-05-04'),
    ('o2', 't-odd', '2', '09:00', '10:00', 'UTC+8', true, '2025-05-04', '2025-05-04'),
    ('o3', 't-odd', '3', '22:00', '02:00', 'UTC', true, '2025-05-04', '2025-05-04'),
    ('o4', 't-odd', '4', '09:00', '25:00', '', true, '2025-05-04', '2025-05-04'),
    ('o5', 't-odd', '5', '09:00', '10:00', 'UTC', false, '2025-05-04', '2025-05-04'),
    ('m1', 't-mixed', '1', '09:00', '17:00', 'Mars/Olympus_Mons', true, '2025-05-04', '2025-05-04'),
    ('m2', 't-mixed', '2', '09:00', '10:00', '+08:00', true, '2025-05-04', '2025-05-04'),
    ('m5', 't-mixed', '5', '10:00', '16:00', 'UTC', true, '2026-02-27 12:00', '2026-02-27 12:00');

insert into "ClientTherapist" (id, "clientId", "therapistId", status, "assignedAt")
values
    ('r1', 'ada', 't-york', 'active', '2025-06-01 13:37:00.123'), ('r2', 'ben', 't-york', 'active', '2026-01-15'),
    ('r3', 'ada', 't-london', 'active', '2026-02-20'), ('r4', 'c,ed', 't-london', 'active', '2025-12-24 18:00'),
    ('r5', 'Dörte', 't kolkata', 'active', '2026-01-01'), ('r6', '7', 'T-HOWE', 'active', '2025-09-09'),
    ('r7', 'ben', 't-narrow', 'active', '2025-11-11'), ('r8', 'eve:1', 't-narrow', 'active', '2025-11-11'),
    ('r9', 'new', 't-narrow', 'active', '2026-03-18 11:11'), ('r10', '5eed', 't-odd', 'active', '2026-01-01'),
    ('r11', '5eed', 't-mixed', 'active', '2026-01-01'), ('r12', 'new', 't kolkata', 'active', '2026-04-10'),
    ('r13', 'eve:1', 't-york', 'inactive', '2025-06-01');

insert into "Meeting" (id, title, "startTime", "endTime", duration, status, "clientId", "therapistId", "createdAt", "updatedAt")
values
    ('p1', null, '2026-03-16 00:13', null, 60, 'COMPLETED', 'ben', 't-narrow', '2026-03-10', '2026-03-16 02:00'),
    ('p2', null, '2026-03-17 23:47', null, 45, 'COMPLETED', 'eve:1', 't-narrow', '2026-03-19', '2026-03-19'),
    ('p3', '', '2026-03-18 00:00', '2026-03-18 01:00', 60, 'NO_SHOW', 'ben', 't-narrow', '2026-03-10', '2026-03-10'),
    ('p4', 'Double', '2026-03-23 00:30', null, 600, 'SCHEDULED', 'ada', 't-narrow', '2026-03-10', '2026-03-10'),
    ('p5', 'Double', '2026-03-23 01:00', null, 60, 'CONFIRMED', 'ada', 't-narrow', '2026-03-10', '2026-03-10'),
    ('p6', 'Off', '2026-03-20 00:00', null, 60, 'CANCELLED', 'ben', 't-narrow', '2026-03-10', '2026-03-10'),
    ('p7', 'First session', '2026-03-20 06:00', null, 60, 'COMPLETED', 'Dörte', 't kolkata', '2026-03-20', '2026-03-20'),
    ('p8', 'Nothing between them', '2025-03-20 06:00', null, 0, 'COMPLETED', '7', 't-idle', '2025-03-20', '2025-03-20');

insert into "MeetingNotes" (id, "meetingId", notes, "createdAt", "updatedAt")
values ('x1y2z3', 'p1', '', '2026-03-16', '2026-03-16'), ('x1y2z4', 'p1', 'ok', '2026-03-16', '2026-03-16');

insert into "Worksheet" (id, "clientId", "therapistId", title, instructions, "dueDate", status, "createdAt", "updatedAt")
values
    ('w1', 'ada', 't-york', 'Goal Ladder', '', '2026-03-01', 'SUBMITTED', '2026-02-20', '2026-02-27 20:00'),
    ('w2', 'ben', 't-york', '(...)', '-', '2026-02-01', 'REVIEWED', '2026-02-20', '2026-02-19'),
    ('w3', 'ada', 't-york', 'Goal Ladder', 'again', '2026-05-01', 'ASSIGNED', '2026-02-20', '2026-02-20'),
    ('w4', '7', 't-idle', 'Support Map', 'Draw.', '2026-05-01', 'REVIEWED', '2026-02-20', '2026-02-28');

insert into "Review" (id, rating, "clientId", "therapistId", "meetingId", "updatedAt")
values ('v1', 3, 'ben', 't-narrow', null, '2026-03-17'), ('v2', 5, 'ben', 't-narrow', 'p1', '2026-03-17');
