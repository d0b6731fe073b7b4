import tornado.web
from litestar import MediaType, Response, get
from sanic import response as sanic_response
import html
import json

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from flask import Flask, make_response, render_template, render_template_string, request
from markupsafe import Markup, escape

app = Flask(__name__)
api = FastAPI()


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")
    # ruleid: python.html-from-request
    return f"<h1>Hello {name}</h1>"


@app.route("/hello/safe")
def hello_safe():
    name = escape(request.args.get("name", "you"))
    # ok: python.html-from-request
    return f"<h1>Hello {name}</h1>"


@app.route("/search")
def search():
    term = request.args["q"]
    # ruleid: python.html-from-request
    response = make_response("<p>Nothing found for " + term + "</p>")
    # ruleid: python.html-from-request
    heading = Markup("<b>%s</b>" % term)
    # ok: python.html-from-request
    return render_template("search.html", term=term, heading=heading), response


@app.route("/api/search")
def api_search():
    # ok: python.html-from-request
    return {"term": request.args["q"]}


def welcome(request):
    name = request.GET.get("name")
    # ruleid: python.html-from-request
    return HttpResponse("<h1>Welcome {}</h1>".format(name))


def welcome_safe(request):
    name = request.GET.get("name")
    # ok: python.html-from-request
    first = HttpResponse("<h1>Welcome " + html.escape(name) + "</h1>")
    # ok: python.html-from-request
    second = HttpResponse(name, content_type="text/plain")
    # ok: python.html-from-request
    third = JsonResponse({"name": name})
    # ok: python.html-from-request
    fourth = HttpResponse(json.dumps({"name": name}), content_type="application/json")
    return render(request, "welcome.html", {"name": name}), first, second, third, fourth


def badge(request):
    label = request.POST["label"]
    # ruleid: python.html-from-request
    unsafe = mark_safe("<span>" + label + "</span>")
    # ok: python.html-from-request
    safe = format_html("<span>{}</span>", label)
    return render(request, "badge.html", {"unsafe": unsafe, "safe": safe})


@api.get("/preview", response_class=HTMLResponse)
async def preview(text: str, width: int = 80):
    # ruleid: python.html-from-request
    first = HTMLResponse(content=f"<pre>{text}</pre>")
    # ok: python.html-from-request
    second = HTMLResponse(f"<pre style='width: {width}ch'></pre>")
    return first, second


def piecewise(request):
    answer = HttpResponse()
    # ok: python.html-from-request
    answer.write("<p>Your term:")
    # ruleid: python.html-from-request
    answer.write(request.GET["term"])
    return answer


def plain_pieces(request):
    answer = HttpResponse()
    answer["Content-Type"] = "text/plain"
    # ok: python.html-from-request
    answer.write(request.GET["term"])
    return answer


@app.route("/greeting")
def greeting():
    name = request.args.get("name")
    # ruleid: python.html-from-request
    return f"Good morning, {name}"


@app.route("/farewell")
def farewell():
    # ruleid: python.html-from-request
    return "Goodbye, " + request.args["name"]


@app.route("/counted")
def counted():
    # ok: python.html-from-request
    return "You asked " + str(int(request.args["times"])) + " times"


@app.route("/plain")
def plain():
    answer = make_response(request.args["name"])
    answer.mimetype = "text/plain"
    # ok: python.html-from-request
    return answer


@app.route("/plain/header")
def plain_header():
    # ok: python.html-from-request
    answer = make_response(request.args["name"])
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    return answer


def plain_second(request):
    # ok: python.html-from-request
    return HttpResponse(request.GET["name"], "text/plain")


@api.get("/card", response_class=HTMLResponse)
async def card(text: str):
    # ruleid: python.html-from-request
    return f"<article>{text}</article>"


def moved(request):
    # ok: python.html-from-request
    return HttpResponse(headers={"HX-Location": request.GET["next"]})

@app.route("/note", methods=["POST"])
def note():
    # ok: python.html-from-request
    text = Markup(request.form["note"]).unescape()
    notes.append(text)
    return "saved"


@sanic_app.get("/search")
async def sanic_search(request):
    # ruleid: python.html-from-request
    return sanic_response.html("<p>" + request.args.get("q", "") + "</p>")


@sanic_app.get("/search/safe")
async def sanic_search_safe(request):
    # ok: python.html-from-request
    return sanic_response.html("<p>" + html.escape(request.args.get("q", "")) + "</p>")


class ResultsHandler(tornado.web.RequestHandler):
    def get(self):
        # ruleid: python.html-from-request
        self.write("<b>Results for " + self.get_argument("q") + "</b>")

    def post(self):
        # ok: python.html-from-request
        self.write({"q": self.get_argument("q")})


@get("/title")
async def litestar_title(title: str) -> Response:
    # ruleid: python.html-from-request
    return Response(f"<h1>{title}</h1>", media_type=MediaType.HTML)


@app.get("/shown")
def shown():
    # ok: python.html-from-request
    return render_template_string("<p>{{ name }}</p>", name=request.args["name"])


@app.get("/shown/raw")
def shown_raw():
    # ruleid: python.html-from-request
    return render_template_string("<p>{{ name | safe }}</p>", name=request.args["name"])


def gateway(event, context):
    name = event["queryStringParameters"]["name"]
    # ruleid: python.html-from-request
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": f"<p>Dear {name}</p>"}


def gateway_escaped(event, context):
    name = html.escape(event["queryStringParameters"]["name"])
    # ok: python.html-from-request
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": f"<p>Dear {name}</p>"}
