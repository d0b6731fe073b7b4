import os
import re

from flask import Flask, abort, request

app = Flask(__name__)
HOST_RE = re.compile(r"^[a-z0-9.]+\Z")
LOOSE_RE = re.compile(r"[a-z0-9.]+")


@app.get("/look-up")
def look_up():
    host = request.args["host"]
    if not HOST_RE.match(host):
        abort(400)
    # ok: python.command-from-request
    return os.popen(f"dig +short {host}").read()


@app.get("/look-up/loose")
def look_up_loose():
    host = request.args["host"]
    if not LOOSE_RE.match(host):
        abort(400)
    # ruleid: python.command-from-request
    return os.popen(f"dig +short {host}").read()


@app.get("/look-up/found")
def look_up_found():
    found = re.search(r"host=([a-z0-9.]+)", request.args["query"])
    if not found:
        abort(400)
    # ok: python.command-from-request
    return os.popen(f"dig +short {found.group(1)}").read()


@app.get("/look-up/rest")
def look_up_rest():
    found = re.search(r"host=(.+)", request.args["query"])
    if not found:
        abort(400)
    # ruleid: python.command-from-request
    return os.popen(f"dig +short {found.group(1)}").read()
