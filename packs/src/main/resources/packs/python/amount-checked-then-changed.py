from django.db import transaction
from django.db.models import F

from .models import Ticket, Wallet


def pay(request, amount):
    wallet = Wallet.objects.get(user=request.user)
    if wallet.balance < amount:
        raise ValueError("not enough")
    # ruleid: python.amount-checked-then-changed
    wallet.balance -= amount
    wallet.save()


async def buy(db, ticket_id):
    ticket = await db.get(Ticket, ticket_id)
    if ticket.seats > 0:
        # ruleid: python.amount-checked-then-changed
        ticket.seats = ticket.seats - 1
        await db.commit()


def pay_locked(request, amount):
    with transaction.atomic():
        wallet = Wallet.objects.select_for_update().get(user=request.user)
        if wallet.balance < amount:
            raise ValueError("not enough")
        # ok: python.amount-checked-then-changed
        wallet.balance -= amount
        wallet.save()


def pay_at_once(request, amount):
    # ok: python.amount-checked-then-changed
    done = Wallet.objects.filter(user=request.user, balance__gte=amount).update(balance=F("balance") - amount)
    return done == 1


def spend(game, cost):
    # Nothing is stored.
    if game.player.coins >= cost:
        # ok: python.amount-checked-then-changed
        game.player.coins -= cost
