from flask import request


def price():
    # ruleid: python.number-of-caller-not-checked
    return 2 * float(request.args["amount"])


def pages():
    # ok: python.number-of-caller-not-checked
    return int(request.args["page"]) + 1


def share():
    text = request.args["part"]
    if text.isdigit():
        # ok: python.number-of-caller-not-checked
        return float(text)
    return 0
