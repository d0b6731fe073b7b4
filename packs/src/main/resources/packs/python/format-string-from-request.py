from flask import Flask, request

app = Flask(__name__)


def fill(template, **values):
    # ruleid: python.format-string-from-request
    return template.format(**values)


@app.post("/letters")
def letter():
    return fill(request.form["text"], patient=current_patient())


@app.get("/greeting")
def greeting():
    name = request.args["name"]
    # ok: python.format-string-from-request
    return "Dear {}".format(name)


@app.get("/line")
def line():
    # ruleid: python.format-string-from-request
    return request.args["line"].format(user=current_user)
