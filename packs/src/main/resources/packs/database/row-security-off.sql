-- ruleid: database.row-security-off
alter table orders disable row level security;
-- ruleid: database.row-security-off
ALTER TABLE IF EXISTS "public"."profiles" DISABLE ROW LEVEL SECURITY;
-- ok: database.row-security-off
alter table orders enable row level security;
