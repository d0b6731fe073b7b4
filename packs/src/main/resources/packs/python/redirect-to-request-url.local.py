from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/after")
def after():
    target = request.args.get("next", "/")
    if not target.startswith("/") or target.startswith("//") or "\\" in target:
        target = "/"
    # ok: python.redirect-to-request-url
    return redirect(target)


@app.get("/after/loose")
def after_loose():
    target = request.args.get("next", "/")
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    # ruleid: python.redirect-to-request-url
    return redirect(target)
