from flask import Flask, make_response, request

app = Flask(__name__)
PARTNERS = {"https://shop.com", "https://admin.shop.com"}


@app.after_request
def open_to_all(response):
    # ruleid: python.cors-origin-from-request
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "*")
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.after_request
def open_to_partners(response):
    origin = request.headers.get("Origin")
    if origin in PARTNERS:
        # ok: python.cors-origin-from-request
        response.headers["Access-Control-Allow-Origin"] = origin
    return response


@app.route("/rates")
def rates():
    origin = request.headers["Origin"]
    response = make_response("{}")
    # ruleid: python.cors-origin-from-request
    response.headers.add("Access-Control-Allow-Origin", origin)
    return response


@app.route("/rates/checked")
def rates_checked():
    origin = request.headers["Origin"]
    if origin not in PARTNERS:
        return "", 403
    response = make_response("{}")
    # ok: python.cors-origin-from-request
    response.headers.add("Access-Control-Allow-Origin", origin)
    # ok: python.cors-origin-from-request
    response.headers.add("Vary", origin)
    return response


@app.route("/status")
def status():
    response = make_response("{}")
    # ok: python.cors-origin-from-request
    response.headers["Access-Control-Allow-Origin"] = "https://shop.com"
    return response


class Middleware:
    def process_response(self, request, response):
        # ruleid: python.cors-origin-from-request
        response["Access-Control-Allow-Origin"] = request.META.get("HTTP_ORIGIN")
        return response
