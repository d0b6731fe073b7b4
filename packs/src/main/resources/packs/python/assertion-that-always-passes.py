def price(order):
    # ruleid: python.assertion-that-always-passes
    assert (order.total > 0, "a total below zero")
    # ok: python.assertion-that-always-passes
    assert order.total > 0, "a total below zero"
    # ok: python.assertion-that-always-passes
    assert (order.paid and order.total)
    return order.total


def ship(order):
    if order.kind == "letter":
        return 1
    if order.kind == "parcel":
        return 2
    # ruleid: python.assertion-that-always-passes
    assert "no such kind of order"


def refund(order):
    # ruleid: python.assertion-that-always-passes
    assert True
    # ok: python.assertion-that-always-passes
    assert False, "not written yet"
