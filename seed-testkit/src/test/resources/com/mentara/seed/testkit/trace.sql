create table trace (seen text);
create function leaves_a_trace() returns boolean language plpgsql as
$$ begin insert into trace values ('a note'); return true; end $$;
