import mysql.connector
import pymssql
from flask import Flask, request

app = Flask(__name__)


@app.get("/orders")
def orders():
    link = mysql.connector.connect(host="db", database="shop")
    rows = link.cursor(dictionary=True)
    # ruleid: python.sql-built-from-request
    rows.execute("SELECT * FROM orders WHERE id = " + request.args["id"])
    work = pymssql.connect(server="db").cursor()
    # ruleid: python.sql-built-from-request
    work.execute(f"SELECT * FROM orders WHERE id = {request.args['id']}")
    # ok: python.sql-built-from-request
    work.execute("SELECT * FROM orders WHERE id = %s", (request.args["id"],))
    return rows.fetchall()
