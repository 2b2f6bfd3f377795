-- A person may have their whole diary erased. That is the one way in which an entry is deleted: an erasure comes
-- first, says whose and how much, and stays. It holds nothing that the person wrote.
create table erasure (
    seq integer primary key autoincrement,
    person text not null,
    at text not null,
    entries integer not null,
    through_seq integer not null
) strict;

create index erasure_of_person on erasure (person, through_seq);

create trigger erasure_names_what_is_there before insert on erasure
when new.entries is not (select count(*) from entry where person = new.person)
    or new.through_seq is not (select max(seq) from entry where person = new.person)
begin
    select raise(abort, 'an erasure names what it erases');
end;

create trigger erasure_keeps_its_place before insert on erasure
when exists (select 1 from erasure where seq = new.seq)
begin
    select raise(abort, 'an erasure is never replaced');
end;

create trigger erasure_is_never_updated before update on erasure
begin
    select raise(abort, 'an erasure is never changed');
end;

create trigger erasure_is_never_deleted before delete on erasure
begin
    select raise(abort, 'an erasure is never deleted');
end;

-- What is written after an erasure is as safe as before it.
drop trigger entry_is_never_deleted;

create trigger entry_is_never_deleted before delete on entry
when not exists (select 1 from erasure where person = old.person and through_seq >= old.seq)
begin
    select raise(abort, 'an entry is never deleted');
end;
