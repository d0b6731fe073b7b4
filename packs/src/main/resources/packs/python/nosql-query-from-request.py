import pymongo
from motor.motor_asyncio import AsyncIOMotorClient
from bson import ObjectId
from fastapi import APIRouter
from flask import Flask, abort, jsonify, request

from .members import Member

app = Flask(__name__)
db = pymongo.MongoClient().shop
products = AsyncIOMotorClient().shop["products"]


@app.post("/login")
def login():
    body = request.get_json()
    # ruleid: python.nosql-query-from-request
    user = db.users.find_one({"email": body["email"], "password": body["password"]})
    return jsonify(user is not None)


@app.post("/search")
def search():
    # ruleid: python.nosql-query-from-request
    return jsonify(list(db.products.find(request.json)))


@app.post("/orders/purge")
def purge():
    criteria = request.json.get("criteria", {})
    # ruleid: python.nosql-query-from-request
    db.orders.delete_many({"shop": "north", **criteria})
    return "", 204


@app.post("/login-safe")
def login_safe():
    body = request.get_json()
    # ok: python.nosql-query-from-request
    user = db.users.find_one({"email": str(body["email"])})
    if user is None or not verify(user["password_hash"], body["password"]):
        abort(401)
    return jsonify(ok=True)


@app.get("/orders/<order_id>")
def order(order_id):
    # ok: python.nosql-query-from-request
    return jsonify(db.orders.find_one({"_id": ObjectId(order_id)}))


@app.get("/products")
def products():
    # ok: python.nosql-query-from-request
    return jsonify(list(db.products.find({"title": request.args["title"]})))


@app.post("/title")
def title_position():
    # ok: python.nosql-query-from-request
    return jsonify("catalogue".find("log"))

def search(db):
    text = request.args["search"]
    condition = json.loads(text)
    # ruleid: python.nosql-query-from-request
    found = db.movies.find({"name": condition})
    # ok: python.nosql-query-from-request
    named = db.movies.find({"name": text})
    return found, named


async def filtered(request):
    # ruleid: python.nosql-query-from-request
    found = products.find(await request.json())
    body = await request.json()
    # ok: python.nosql-query-from-request
    return found, products.find({"title": str(body["title"])})

router = APIRouter()


@router.post("/members/find")
async def found(body: dict):
    # ruleid: python.nosql-query-from-request
    member = await products.find_one({"name": body["name"], "pin": body["pin"]})
    # ok: python.nosql-query-from-request
    other = await products.find_one({"name": str(body["name"])})
    return {"found": member is not None or other is not None}


@router.post("/members/described")
async def described(body: Member):
    # ok: python.nosql-query-from-request
    return await products.find_one({"name": body.name})


@router.post("/members/several")
async def several(body: dict):
    # ok: python.nosql-query-from-request
    return await products.find({"_id": {"$in": body["ids"]}})
