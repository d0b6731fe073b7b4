from shop.models import Order


def orders(condition):
    # ruleid: python.raw-sql-in-query-set
    return Order.objects.filter(paid=True).extra(where=[condition])


def old(text):
    # ruleid: python.raw-sql-in-query-set
    return Order.objects.raw(text)


def all_orders():
    # ok: python.raw-sql-in-query-set
    return Order.objects.raw("SELECT * FROM shop_order")
