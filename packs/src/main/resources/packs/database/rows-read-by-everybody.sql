-- ruleid: database.rows-read-by-everybody
create policy "read" on profiles for select using (true);
-- ruleid: database.rows-read-by-everybody
create policy "read" on public.customer_orders for select to anon, authenticated using (true);
-- ok: database.rows-read-by-everybody
create policy "read" on products for select using (true);
-- ok: database.rows-read-by-everybody
create policy "read" on profiles for select using (id = auth.uid());
