from fastapi import APIRouter, Depends
from flask import Blueprint, jsonify, request
from pydantic import BaseModel, Field

from .schemas import order_schema, validate_json
from .store import Order, claims_of, db

router = APIRouter()
shop = Blueprint("shop", __name__)


class OrderIn(BaseModel):
    product: int
    pieces: int = Field(gt=0, le=100)


@router.post("/orders")
# ruleid: python.request-body-not-validated
async def create_order(body: dict, session=Depends(db)):
    session.add(Order(product=body["product"], pieces=body["pieces"]))
    await session.commit()
    return {"ok": True}


@router.post("/orders/checked")
# ok: python.request-body-not-validated
async def create_checked(order: OrderIn, session=Depends(db)):
    session.add(Order(product=order.product, pieces=order.pieces))
    await session.commit()


@router.post("/orders/by-hand")
# ok: python.request-body-not-validated
async def create_by_hand(body: dict, session=Depends(db)):
    order = OrderIn.model_validate(body)
    session.add(Order(product=order.product, pieces=order.pieces))
    await session.commit()


@router.post("/leave")
# ok: python.request-body-not-validated
async def leave(claims: dict = Depends(claims_of), session=Depends(db)):
    session.add(Exit(user=claims["sub"]))


@router.post("/echo")
# ok: python.request-body-not-validated
async def echo(body: dict):
    return body


@shop.route("/transfer", methods=["POST"])
# ruleid: python.request-body-not-validated
def transfer():
    data = request.get_json()
    giver = Account.query.get(data["from"])
    taker = Account.query.get(data["to"])
    giver.balance -= data["amount"]
    taker.balance += data["amount"]
    db.session.commit()
    return jsonify(ok=True)


@shop.route("/products", methods=["POST"])
# ok: python.request-body-not-validated
def add_product():
    data = order_schema.load(request.get_json())
    db.session.add(Product(name=data["name"]))
    db.session.commit()


@shop.route("/names", methods=["POST"])
# ok: python.request-body-not-validated
def rename():
    data = request.get_json()
    if not data.get("name"):
        return jsonify(error="a name is needed"), 400
    db.session.add(Name(text=data["name"]))
    db.session.commit()


@shop.route("/seats", methods=["POST"])
@validate_json(order_schema)
# ok: python.request-body-not-validated
def reserve():
    data = request.get_json()
    db.session.add(Seat(number=data["number"]))
    db.session.commit()
