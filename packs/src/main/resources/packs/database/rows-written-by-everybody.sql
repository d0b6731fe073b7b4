-- ruleid: database.rows-written-by-everybody
create policy "everything" on orders for all using (true) with check (true);
-- ruleid: database.rows-written-by-everybody
create policy "change" on public.orders for update to authenticated using (true);
-- ruleid: database.rows-written-by-everybody
CREATE POLICY everything ON "public"."orders" USING (true);
-- ok: database.rows-written-by-everybody
create policy "read" on products for select using (true);
-- ok: database.rows-written-by-everybody
create policy "workers" on orders for all to service_role using (true) with check (true);
-- ok: database.rows-written-by-everybody
create policy "own" on orders for update using (user_id = auth.uid());
