import json

from bottle import request as query
from django.http import HttpResponse
from fastapi import FastAPI, Response
from flask import Flask, jsonify, make_response, render_template, request
from markupsafe import Markup

app = Flask(__name__)
api = FastAPI()


@app.route("/echo")
def echo():
    # ruleid: python.text-answer-from-request
    return request.args.get("text", "")


@app.route("/nickname/<name>")
def nickname(name):
    shown = name.strip()
    # ruleid: python.text-answer-from-request
    return shown, 200


@app.route("/settings")
def settings():
    # ruleid: python.text-answer-from-request
    return json.dumps({"theme": request.args["theme"]})


@app.route("/profile", methods=["POST"])
def profile():
    data = request.get_json()
    # ok: python.text-answer-from-request
    return data


@app.route("/label")
def label():
    # ok: python.text-answer-from-request
    return {"label": request.args["label"]}


@app.route("/label/typed")
def label_typed():
    answer = make_response(json.dumps({"label": request.args["label"]}))
    answer.headers["Content-Type"] = "application/json"
    # ok: python.text-answer-from-request
    return answer


@app.route("/label/plain")
def label_plain():
    # ok: python.text-answer-from-request
    return request.args["label"], 200, {"Content-Type": "text/plain"}


@app.route("/page")
def page():
    # ok: python.text-answer-from-request
    return render_template("page.html", name=request.args["name"])


@app.route("/lookup")
def lookup():
    entry = find_entry(request.args["id"])
    # ok: python.text-answer-from-request
    return entry


@app.route("/count")
def count():
    # ok: python.text-answer-from-request
    return str(int(request.args["n"]) + 1)


@app.route("/sent")
def sent():
    # ok: python.text-answer-from-request
    return jsonify(request.args["id"])


def totals(request):
    # ruleid: python.text-answer-from-request
    return HttpResponse(json.dumps({"for": request.GET.get("customer")}))


def totals_typed(request):
    # ok: python.text-answer-from-request
    return HttpResponse(json.dumps({"for": request.GET.get("customer")}), content_type="application/json")


@api.get("/raw")
def raw(text: str):
    # ruleid: python.text-answer-from-request
    return Response(text)


@api.get("/raw/typed")
def raw_typed(text: str):
    # ok: python.text-answer-from-request
    return Response(text, media_type="text/plain")


@app.get("/label")
def label():
    # ok: python.text-answer-from-request
    return Markup("<span>%s</span>") % request.args["label"]
