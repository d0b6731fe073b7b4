from flask import Flask, abort, request

app = Flask(__name__)
LARGEST = 1000


@app.post("/orders")
def order():
    amount = int(request.form["amount"])
    # ruleid: python.input-checked-by-assert
    assert 0 < amount <= LARGEST, "too many"
    # ok: python.input-checked-by-assert
    assert LARGEST > 0
    # ok: python.input-checked-by-assert
    assert isinstance(amount, int)
    name = request.form.get("name")
    # ok: python.input-checked-by-assert
    assert name is not None
    # ok: python.input-checked-by-assert
    assert name
    return str(amount)


@app.post("/returns")
def take_back():
    amount = int(request.form["amount"])
    if not 0 < amount <= LARGEST:
        abort(400)
    return str(amount)
