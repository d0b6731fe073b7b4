import jinja2
from flask import Flask, request

app = Flask(__name__)


@app.get("/greeting")
def greeting():
    page = jinja2.Template("<p>Hello {{ name }}</p>")
    # ruleid: python.html-from-request
    return page.render(name=request.args["name"])


@app.get("/line")
def line():
    text = jinja2.Template("Hello {{ name }}")
    # ok: python.html-from-request
    return {"text": text.render(name=request.args["name"])}


@app.get("/page")
def page():
    environment = jinja2.Environment(autoescape=True)
    # ok: python.html-from-request
    return environment.from_string("<p>{{ name }}</p>").render(name=request.args["name"])
