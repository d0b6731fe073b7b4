import ast
import importlib
import json
import re

from fastapi import FastAPI
from flask import Blueprint, request
from PIL import ImageMath

tools = Blueprint("tools", __name__)
api = FastAPI()
OPERATIONS = {"sum": sum, "max": max}


@tools.route("/calculate")
def calculate():
    # ruleid: python.code-from-request
    return {"result": eval(request.args["expression"])}


@tools.route("/plugin/<name>")
def plugin(name):
    # ruleid: python.code-from-request
    module = importlib.import_module("plugins." + name)
    return {"version": module.VERSION}


@tools.route("/run", methods=["POST"])
def run():
    script = request.get_json()["script"]
    # ruleid: python.code-from-request
    code = compile(script, "user", "exec")
    return {"names": code.co_names}


@tools.route("/calculate/safe")
def calculate_safe():
    # ok: python.code-from-request
    numbers = ast.literal_eval(request.args["numbers"])
    # ok: python.code-from-request
    operation = OPERATIONS[request.args["operation"]]
    # ok: python.code-from-request
    pattern = re.compile(re.escape(request.args["pattern"]))
    return {"result": operation(numbers), "pattern": pattern.pattern}


@api.post("/formula")
async def formula(text: str, row: int):
    # ruleid: python.code-from-request
    first = eval(f"lambda x: {text}", {})
    # ok: python.code-from-request
    second = eval(str(row))
    return first, second, json.loads(text)


@tools.route("/blend")
def blend():
    # ruleid: python.code-from-request
    return ImageMath.unsafe_eval(request.args["formula"], a=picture("a"), b=picture("b"))


@tools.route("/posts")
def posts():
    word = request.args["word"]
    # ok: python.code-from-request
    db.posts.find({"title": word})
    # ruleid: python.code-from-request
    return list(db.posts.find({"$where": f"this.title.includes('{word}')"}))


@tools.route("/payment")
def payment():
    kind = request.args["kind"].split(".")[0]
    # ruleid: python.code-from-request
    module = importlib.import_module(f"shop.payment.{kind}_payment")
    return {"version": module.VERSION}
