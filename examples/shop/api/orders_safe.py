"""Orders, written as they should be: nothing here is to be reported as proved."""

import logging
import sqlite3
from uuid import uuid4

from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel, Field

from .database import connect
from .models import Order, User
from .security import current_user

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/safe/orders")

SORT_COLUMNS = {"created": "created", "total": "total"}


class NewOrder(BaseModel):
    product: int
    quantity: int = Field(gt=0, le=100)
    note: str = Field(default="", max_length=500)


@router.get("")
def list_orders(status: str = "open", user: User = Depends(current_user)):
    sql = "SELECT id, total, note FROM orders WHERE customer = ?"
    values = [user.id]
    if status != "all":
        sql += " AND status = ?"
        values.append(status)
    with connect() as connection:
        rows = connection.execute(sql, values).fetchall()
    return [dict(row) for row in rows]


@router.get("/search")
def search_orders(term: str, sort: str = "created", user: User = Depends(current_user)):
    column = SORT_COLUMNS.get(sort, "created")
    with connect() as connection:
        rows = connection.execute(
            f"SELECT id, total FROM orders WHERE customer = ? AND note LIKE ? ORDER BY {column}",
            (user.id, f"%{term}%"),
        )
        return [dict(row) for row in rows.fetchall()]


@router.post("")
def create_order(new: NewOrder, user: User = Depends(current_user)):
    number = uuid4().hex
    order = Order(
        id=number,
        customer=user.id,
        product=new.product,
        quantity=new.quantity,
        note=new.note,
    )
    with connect() as connection:
        order.insert(connection)
    logger.info("new order %s", number)
    return {"id": number}


@router.delete("/{order_id}")
def delete_order(order_id: int, user: User = Depends(current_user)):
    if not user.is_admin:
        raise HTTPException(status_code=403, detail="only administrators delete orders")
    try:
        with connect() as connection:
            connection.execute("DELETE FROM orders WHERE id = ?", (order_id,))
    except sqlite3.Error:
        logger.exception("order %d was not deleted", order_id)
        raise HTTPException(status_code=500, detail="the order was not deleted")
    return {"deleted": order_id}
