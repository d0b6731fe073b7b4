-- ruleid: database.function-with-rights-of-owner
create or replace function public.close_order(id bigint) returns void
language sql security definer as $$
  update orders set closed = true where orders.id = close_order.id;
$$;

-- ruleid: database.function-with-rights-of-owner
create function count_orders() returns bigint as $$
  select count(*) from orders;
$$ language sql security definer;

-- ok: database.function-with-rights-of-owner
create function public.count_items() returns bigint
language sql security definer set search_path = '' as $$
  select count(*) from public.items;
$$;

-- ok: database.function-with-rights-of-owner
create function count_prices() returns bigint as $$
  select count(*) from public.prices;
$$ language sql security definer set search_path = public;

-- ok: database.function-with-rights-of-owner
create function count_names() returns bigint as $$
  select count(*) from names;
$$ language sql security invoker;
