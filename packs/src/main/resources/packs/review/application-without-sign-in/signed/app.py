from flask import Flask, abort, request

from keys import known

app = Flask(__name__)


@app.before_request
def asked():
    if not known(request.headers.get("X-Shop-Key")):
        abort(401)


# ok: review.application-without-sign-in
@app.route("/orders", methods=["POST"])
def place():
    return "", 201


@app.post("/orders/<int:number>/items")
def add(number):
    return "", 201
