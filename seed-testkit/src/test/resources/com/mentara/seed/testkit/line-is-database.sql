create function set_line() returns trigger language plpgsql as
$$ begin new.line := current_database(); return new; end $$;
create trigger set_line before insert on note for each row execute function set_line();
