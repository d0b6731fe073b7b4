import sqlite3

from django.db import transaction

from .models import Account


# ruleid: python.transfer-in-two-steps
def transfer(request, giver_id, taker_id, amount):
    giver = Account.objects.get(pk=giver_id)
    taker = Account.objects.get(pk=taker_id)
    giver.balance -= amount
    giver.save()
    taker.balance += amount
    taker.save()


# ruleid: python.transfer-in-two-steps
def move(connection: sqlite3.Connection, giver, taker, amount):
    cursor = connection.cursor()
    cursor.execute("UPDATE accounts SET balance = balance - ? WHERE id = ?", (amount, giver))
    connection.commit()
    cursor.execute("UPDATE accounts SET balance = balance + ? WHERE id = ?", (amount, taker))
    connection.commit()


# ok: python.transfer-in-two-steps
def move_together(connection: sqlite3.Connection, giver, taker, amount):
    cursor = connection.cursor()
    cursor.execute("UPDATE accounts SET balance = balance - ? WHERE id = ?", (amount, giver))
    cursor.execute("UPDATE accounts SET balance = balance + ? WHERE id = ?", (amount, taker))
    connection.commit()


# ok: python.transfer-in-two-steps
def transfer_together(request, giver_id, taker_id, amount):
    with transaction.atomic():
        giver = Account.objects.select_for_update().get(pk=giver_id)
        taker = Account.objects.select_for_update().get(pk=taker_id)
        giver.balance -= amount
        giver.save()
        taker.balance += amount
        taker.save()


@transaction.atomic
# ok: python.transfer-in-two-steps
def transfer_in_one(request, giver, taker, amount):
    giver.balance -= amount
    taker.balance += amount
    giver.save()
    taker.save()


# ok: python.transfer-in-two-steps
def earn(player, points):
    player.points += points
    player.save()
