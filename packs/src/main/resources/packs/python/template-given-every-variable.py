import flask
from django.shortcuts import render
from flask import render_template


def account(request, name):
    token = request.session["token"]
    items = find(name)
    # ruleid: python.template-given-every-variable
    return render(request, "account.html", locals())


def orders(request, name):
    items = find(name)
    # ok: python.template-given-every-variable
    return render(request, "orders.html", {"items": items})


@app.route("/start")
def start():
    user = flask.g.user
    # ruleid: python.template-given-every-variable
    return render_template("start.html", **locals())


@app.route("/end")
def end():
    # ok: python.template-given-every-variable
    return render_template("end.html", **flask.g.page)
