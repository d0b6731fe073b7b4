-- ruleid: database.rights-for-everybody
grant all on orders to public;
-- ruleid: database.rights-for-everybody
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA shop TO shop, PUBLIC;
-- ok: database.rights-for-everybody
grant select on products to public;
-- ok: database.rights-for-everybody
grant all on public.orders to shop;
