"""Orders: listing, searching, changing. Compare with orders_safe.py."""

import logging
import sqlite3

from fastapi import APIRouter, HTTPException, Request
from pydantic import BaseModel

from .database import connect
from .models import Order

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/orders")


class OrderChange(BaseModel):
    note: str
    address: str


@router.get("")
def list_orders(customer: str, status: str = "open"):
    with connect() as connection:
        sql = f"SELECT id, total, note FROM orders WHERE customer = '{customer}'"
        if status != "all":
            sql += " AND status = '" + status + "'"
        rows = connection.execute(sql).fetchall()
    return [dict(row) for row in rows]


@router.get("/search")
def search_orders(term: str, sort: str = "created"):
    with connect() as connection:
        cursor = connection.cursor()
        cursor.execute(
            "SELECT id, total FROM orders WHERE note LIKE '%{}%' ORDER BY {}".format(term, sort)
        )
        return [dict(row) for row in cursor.fetchall()]


@router.post("")
async def create_order(request: Request):
    body = await request.json()
    order = Order(**body)
    with connect() as connection:
        order.insert(connection)
    logger.info("new order of %s", body.get("customer"))
    return {"id": order.id}


@router.put("/{order_id}")
def change_order(order_id: int, change: OrderChange):
    try:
        with connect() as connection:
            connection.execute(
                "UPDATE orders SET note = '%s', address = '%s' WHERE id = %d"
                % (change.note, change.address, order_id)
            )
    except Exception as error:
        raise HTTPException(status_code=500, detail=f"could not change the order: {error}")
    return {"id": order_id}


@router.delete("/{order_id}")
def delete_order(order_id: int, request: Request):
    user = request.state.user
    assert user.is_admin, "only administrators delete orders"
    with connect() as connection:
        connection.execute("DELETE FROM orders WHERE id = ?", (order_id,))
    return {"deleted": order_id}


def archive(connection: sqlite3.Connection, year: int) -> None:
    connection.execute("INSERT INTO archive SELECT * FROM orders WHERE year = ?", (year,))
