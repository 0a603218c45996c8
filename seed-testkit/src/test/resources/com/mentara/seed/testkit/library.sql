-- A library with keys of every type: readers, reviews and loans are seeded; branches and books are the application's.
create table branch (
  id int primary key,
  name text not null,
  opened_at timestamp(3) not null
);
insert into branch values
  (1, 'Harbour', '2019-03-01 09:00'), (2, 'Old Town', '2020-06-15 10:30'), (70000, 'Bus', '2024-02-29 08:15');

create table book (
  isbn bigint primary key,
  title text not null,
  published_at timestamp(3) not null
);
insert into book values
  (9780141439518, 'Pride and Prejudice', '2002-12-31'), (9780141439600, 'A Tale of Two Cities', '2003-05-27'),
  (9780142437247, 'Moby-Dick', '2002-12-31'), (9780486282114, 'Frankenstein', '1994-10-21'),
  (9780553213119, 'Middlemarch', '1985-08-01');

create table reader (
  id text primary key,
  name text not null,
  joined_at timestamp(3) not null default current_timestamp
);

create table card (
  reader_id text primary key references reader on delete cascade,
  color text not null default 'green'
);

create table stock (
  branch_id int references branch,
  isbn bigint references book,
  shelved_at timestamp(3) not null,
  primary key (branch_id, isbn)
);

create table copy (
  number bigint generated always as identity primary key,
  branch_id int not null,
  isbn bigint not null,
  state text not null,
  foreign key (branch_id, isbn) references stock on delete cascade
);

create table review (
  id uuid primary key default gen_random_uuid(),
  isbn bigint not null references book,
  reader_id text not null references reader on delete cascade,
  stars int not null,
  written_at timestamp(3) not null,
  unique (isbn, reader_id)
);

create table remark (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review,
  reader_id text references reader on delete set null,
  line text not null,
  made_at timestamp(3) not null
);

create table loan (
  id text primary key,
  reader_id text not null references reader on delete cascade,
  isbn bigint not null references book,
  start_at timestamp(3) not null,
  minutes int not null
);

create table note (
  id text primary key,
  isbn bigint not null references book,
  line text not null,
  noted_at timestamp(3) not null default current_timestamp
);

create table shelf (
  branch_id int not null references branch,
  number int not null,
  topic text not null,
  primary key (branch_id, number)
);
