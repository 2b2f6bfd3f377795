-- One table of entries, each written once and never changed. Everything else is derived from it.
create table entry (
    seq integer primary key autoincrement,
    id text not null,
    person text not null,
    at text not null,
    kind text not null,
    version integer not null,
    body text not null,
    unique (person, id)
) strict;

create index entry_of_person on entry (person, seq);

create trigger entry_is_never_updated before update on entry
begin
    select raise(abort, 'an entry is never changed');
end;

create trigger entry_is_never_deleted before delete on entry
begin
    select raise(abort, 'an entry is never deleted');
end;

-- `insert or replace` deletes without asking the trigger above. These two stand before it.
create trigger entry_counts_once before insert on entry
when exists (select 1 from entry where person = new.person and id = new.id)
begin
    select raise(ignore);
end;

create trigger entry_keeps_its_place before insert on entry
when exists (select 1 from entry where seq = new.seq)
begin
    select raise(abort, 'an entry is never replaced');
end;
