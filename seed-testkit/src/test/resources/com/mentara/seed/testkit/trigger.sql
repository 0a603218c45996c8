create table trace (note text);
create function leave_a_trace() returns trigger language plpgsql as
$$ begin insert into trace values (new.id); return new; end $$;
create trigger leave_a_trace after insert on note for each row execute function leave_a_trace();
