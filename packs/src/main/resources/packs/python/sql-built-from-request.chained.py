import sqlite3

from flask import Flask, request

app = Flask(__name__)
SORTABLE = {"title", "price"}


@app.get("/books")
def books():
    # ruleid: python.sql-built-from-request
    return sqlite3.connect("shop.db").execute("SELECT * FROM book WHERE title = '" + request.args["title"] + "'").fetchall()


@app.get("/books/sorted")
def sorted_books():
    sort = request.args["sort"]
    if sort not in SORTABLE:
        return [], 400
    # ok: python.sql-built-from-request
    return sqlite3.connect("shop.db").execute(f"SELECT * FROM book ORDER BY {sort}").fetchall()


@app.get("/books/columns")
def columns():
    names = request.args["columns"].split(",")
    if not any(name in SORTABLE for name in names):
        return [], 400
    # ruleid: python.sql-built-from-request
    return sqlite3.connect("shop.db").execute("SELECT " + ",".join(names) + " FROM book").fetchall()
