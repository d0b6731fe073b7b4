import sqlite3

import graphene
import pandas as pd
import strawberry
from django.db import connection
from django.views import View
from fastapi import APIRouter, Depends
from flask import Blueprint, jsonify, request
from google.cloud import bigquery
from sqlalchemy import select, text
from tortoise import Tortoise

from shop.models import Order, Product

orders = Blueprint("orders", __name__)
router = APIRouter()

SORT_COLUMNS = {"price": "price", "name": "title"}


@orders.route("/orders")
def list_orders():
    customer = request.args["customer"]
    with sqlite3.connect("shop.db") as conn:
        # ruleid: python.sql-built-from-request
        rows = conn.execute(f"SELECT * FROM orders WHERE customer = '{customer}'").fetchall()
        # ok: python.sql-built-from-request
        again = conn.execute("SELECT * FROM orders WHERE customer = ?", (customer,)).fetchall()
    return jsonify(rows + again)


@orders.route("/orders/search")
def search_orders():
    term = request.args.get("q", "")
    sql = "SELECT id, total FROM orders WHERE note LIKE '%" + term + "%'"
    cursor = get_db().cursor()
    # ruleid: python.sql-built-from-request
    cursor.execute(sql)
    return jsonify(cursor.fetchall())


@orders.route("/orders/<status>/count")
def count_orders(status):
    statement = "SELECT count(*) FROM orders WHERE status = '%s'" % status
    # ruleid: python.sql-built-from-request
    return jsonify(get_db().cursor().execute(statement).fetchone())


@orders.route("/orders/<int:order_id>")
def one_order(order_id):
    # ok: python.sql-built-from-request
    return jsonify(get_db().execute(f"SELECT * FROM orders WHERE id = {order_id}").fetchone())


@orders.route("/products")
def products():
    page = int(request.args.get("page", 1))
    column = SORT_COLUMNS.get(request.args.get("sort"), "title")
    # ok: python.sql-built-from-request
    rows = get_db().execute(f"SELECT * FROM products ORDER BY {column} LIMIT 20 OFFSET {page * 20}")
    return jsonify(rows.fetchall())


@orders.route("/products/sorted")
def sorted_products():
    column = request.args.get("sort", "title")
    if column not in ("title", "price"):
        return jsonify([]), 400
    # ok: python.sql-built-from-request
    return jsonify(get_db().execute("SELECT * FROM products ORDER BY " + column).fetchall())


class CustomerReport(View):
    def get(self, request):
        region = request.GET.get("region")
        with connection.cursor() as cursor:
            # ruleid: python.sql-built-from-request
            cursor.execute("SELECT name FROM customers WHERE region = '{}'".format(region))
            names = cursor.fetchall()
            # ok: python.sql-built-from-request
            cursor.execute("SELECT name FROM customers WHERE region = %s", [region])
        return names

    def post(self, request):
        name = request.POST["name"]
        # ruleid: python.sql-built-from-request
        matches = Order.objects.raw("SELECT * FROM orders WHERE customer = '" + name + "'")
        # ruleid: python.sql-built-from-request
        recent = Order.objects.extra(where=["customer = '%s'" % name])
        # ok: python.sql-built-from-request
        safe = Order.objects.raw("SELECT * FROM orders WHERE customer = %s", [name])
        # ok: python.sql-built-from-request
        return matches, recent, safe, Order.objects.filter(customer=name)


@router.get("/users")
async def find_user(email: str, session=Depends(get_session)):
    # ruleid: python.sql-built-from-request
    bad = await session.execute(text(f"SELECT * FROM users WHERE email = '{email}'"))
    # ok: python.sql-built-from-request
    good = await session.execute(text("SELECT * FROM users WHERE email = :email"), {"email": email})
    # ok: python.sql-built-from-request
    orm = await session.execute(select(Product).where(Product.owner == email))
    return bad.all(), good.all(), orm.all()


@router.get("/export/{table}")
async def export(table: str, limit: int = 100):
    query = " ".join(["SELECT * FROM", table, "LIMIT 10"])
    # ruleid: python.sql-built-from-request
    frame = pd.read_sql(query, engine)
    # ok: python.sql-built-from-request
    head = pd.read_sql(f"SELECT * FROM products LIMIT {limit}", engine)
    return frame.to_dict(), head.to_dict()


@router.post("/graphql")
async def graphql(request):
    payload = await request.json()
    # ok: python.sql-built-from-request
    return schema.execute(payload["query"], variable_values=payload.get("variables"))


@orders.route("/orders/usage")
def usage():
    client = bigquery.Client()
    # ruleid: python.sql-built-from-request
    return list(client.query(f"SELECT * FROM usage WHERE shop = '{request.args['shop']}'"))


def report(request):
    form = ReportForm(request.POST)
    if form.is_valid():
        # ruleid: python.sql-built-from-request
        cursor.execute("SELECT * FROM sales ORDER BY " + form.cleaned_data["column"])
        # ok: python.sql-built-from-request
        cursor.execute("SELECT * FROM sales WHERE shop = %s", [form.cleaned_data["shop"]])


@strawberry.type
class Query:
    @strawberry.field
    def products(self, title: str, first: int = 20) -> list[str]:
        # ruleid: python.sql-built-from-request
        found = connection.cursor().execute(f"SELECT title FROM product WHERE title = '{title}' LIMIT {first}")
        # ok: python.sql-built-from-request
        connection.cursor().execute("SELECT title FROM product WHERE title = %s", [title])
        return [row[0] for row in found]


class CreateProduct(graphene.Mutation):
    def mutate(root, info, title):
        # ruleid: python.sql-built-from-request
        connection.cursor().execute("INSERT INTO product (title) VALUES ('" + title + "')")


@router.post("/by-name")
async def by_name(name: str):
    shop = Tortoise.get_connection("default")
    # ok: python.sql-built-from-request
    await shop.execute_query("SELECT * FROM product WHERE title = ?", [name])
    # ruleid: python.sql-built-from-request
    return await shop.execute_query_dict(f"SELECT * FROM product WHERE title = '{name}'")
