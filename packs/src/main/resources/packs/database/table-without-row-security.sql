-- ruleid: database.table-without-row-security
create table public.orders (
  id bigint primary key,
  user_id uuid references auth.users
);

-- ok: database.table-without-row-security
create table if not exists notes (id bigint primary key, body text);
alter table notes enable row level security;

-- ok: database.table-without-row-security
create table private.audit (id bigint primary key);
