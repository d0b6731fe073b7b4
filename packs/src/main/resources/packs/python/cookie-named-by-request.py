from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/keep")
def keep():
    response = make_response("kept")
    # ruleid: python.cookie-named-by-request
    response.set_cookie(request.args["name"], "1", secure=True, httponly=True, samesite="Lax")
    text = f"{request.args['name']}=1; Secure; HttpOnly"
    # ruleid: python.cookie-named-by-request
    response.headers["Set-Cookie"] = text
    # ok: python.cookie-named-by-request
    response.set_cookie("language", request.args["language"], secure=True, httponly=True, samesite="Lax")
    return response


@app.route("/choose")
def choose():
    response = make_response("kept")
    name = request.args["name"]
    if name in ("theme", "language"):
        # ok: python.cookie-named-by-request
        response.set_cookie(name, "1", secure=True, httponly=True, samesite="Lax")
    return response
