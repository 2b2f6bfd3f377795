-- Where a calendar follows somebody's planned days. Of the secret in its address only a hash is kept. It is no entry: it
-- may be made anew and ended at any time, and it goes with the diary.
create table feed (
    person text primary key,
    secret text not null unique,
    at text not null
) strict;
