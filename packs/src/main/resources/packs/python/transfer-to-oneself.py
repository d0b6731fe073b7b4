from django.db import transaction

from .models import Account


@transaction.atomic
# ruleid: python.transfer-to-oneself
def transfer(request, giver_id, taker_id, amount):
    giver = Account.objects.select_for_update().get(pk=giver_id)
    taker = Account.objects.select_for_update().get(pk=taker_id)
    giver.balance -= amount
    taker.balance += amount
    giver.save()
    taker.save()


@transaction.atomic
# ok: python.transfer-to-oneself
def transfer_to_another(request, giver_id, taker_id, amount):
    if giver_id == taker_id:
        raise ValueError("to whom?")
    giver = Account.objects.select_for_update().get(pk=giver_id)
    taker = Account.objects.select_for_update().get(pk=taker_id)
    giver.balance -= amount
    taker.balance += amount
    giver.save()
    taker.save()


# ok: python.transfer-to-oneself
def send(order, stock):
    order.sent = True
    stock.quantity -= order.pieces
    stock.save()
