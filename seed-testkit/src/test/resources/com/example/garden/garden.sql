create table plot (
  number int primary key,
  sunny boolean not null,
  opened_at timestamp(3) not null
);
insert into plot values
  (1, true, '2021-03-12 10:00'), (2, false, '2022-04-01 09:30'), (7, true, '2024-04-20 16:15');

create table crop (
  id text primary key,
  name text not null,
  sunny boolean not null
);
insert into crop values
  ('bean', 'beans', true), ('chili', 'chilies', true), ('melon', 'melons', true), ('pepper', 'peppers', true),
  ('sunflower', 'sunflowers', true), ('tomato', 'tomatoes', true),
  ('chard', 'chard', false), ('chive', 'chives', false), ('lettuce', 'lettuce', false), ('mint', 'mint', false),
  ('radish', 'radishes', false), ('spinach', 'spinach', false);

create table planting (
  id text primary key,
  plot_number int not null references plot on delete cascade,
  crop_id text not null references crop,
  sown_at timestamp(3) not null default current_timestamp,
  unique (plot_number, crop_id)
);

create table label (
  planting_id text primary key references planting on delete cascade,
  text text not null
);

create table watering (
  id text primary key,
  planting_id text not null references planting on delete cascade,
  day date not null,
  note text not null
);
