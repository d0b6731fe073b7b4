import smtplib
from email.message import EmailMessage
from flask import Response, request


def show():
    answer = Response("report")
    # ruleid: python.header-from-request
    answer.headers["Content-Type"] = request.args.get("type")
    # ok: python.header-from-request
    answer.headers["Content-Type"] = "text/plain"
    return answer


def mark():
    answer = Response("report")
    # ruleid: python.header-from-request
    answer.headers[request.args["name"]] = "1"
    return answer


def named():
    # ruleid: python.header-from-request
    return Response("report", headers={"X-Report-Name": request.args["name"]})


def fixed():
    # ok: python.header-from-request
    return Response("report", headers={"X-Report-Name": "monthly"})


def mailed():
    message = EmailMessage()
    # ok: python.header-from-request
    message["Reply-To"] = request.form["email"]
    smtplib.SMTP("localhost").send_message(message)
