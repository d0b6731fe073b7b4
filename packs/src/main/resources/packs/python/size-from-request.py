import os
import time

from flask import Flask, request

app = Flask(__name__)
LARGEST = 100


@app.route("/rows")
def rows():
    count = int(request.args.get("count", 10))
    # ruleid: python.size-from-request
    return {"rows": [row(number) for number in range(count)]}


@app.route("/rows/limited")
def rows_limited():
    count = min(int(request.args.get("count", 10)), LARGEST)
    # ok: python.size-from-request
    return {"rows": [row(number) for number in range(count)]}


@app.route("/rows/refused")
def rows_refused():
    count = int(request.args.get("count", 10))
    if count > LARGEST:
        return {"error": "too many"}, 400
    # ok: python.size-from-request
    return {"rows": [row(number) for number in range(count)]}


@app.route("/line")
def line():
    # ruleid: python.size-from-request
    return {"line": "-" * int(request.args["width"])}


@app.route("/noise")
def noise():
    size = int(request.args["bytes"])
    # ruleid: python.size-from-request
    return {"noise": os.urandom(size).hex()}


@app.route("/slow")
def slow():
    # ruleid: python.size-from-request
    time.sleep(float(request.args["seconds"]))
    # ok: python.size-from-request
    time.sleep(2)
    return {}


@app.route("/product")
def product():
    price = int(request.args["price"])
    # ok: python.size-from-request
    return {"total": 3 * price}
