import json
import logging

from flask import Blueprint, current_app, request

auth = Blueprint("auth", __name__)
logger = logging.getLogger(__name__)


@auth.route("/login", methods=["POST"])
def login():
    user = request.form["user"]
    # ruleid: python.log-line-from-request
    logger.info(f"login of {user}")
    # ruleid: python.log-line-from-request
    logging.warning("login of %s failed", user)
    # ruleid: python.log-line-from-request
    current_app.logger.error("login of " + user)
    # ok: python.log-line-from-request
    logger.info("login of %s", json.dumps(user))
    # ok: python.log-line-from-request
    logger.info("login of %s", user.replace("\n", " "))
    # ok: python.log-line-from-request
    logger.info("login of number %s", int(request.form["number"]))
    return "", 204


def start(port):
    # ok: python.log-line-from-request
    logger.info("listening on %s", port)


def structured():
    # ok: python.log-line-from-request
    logger.info("login", extra={"user": request.form["user"]})


def refused(user):
    # ruleid: python.log-line-from-request
    logger.log(logging.WARNING, "refused: %s", request.form["user"])
    # ok: python.log-line-from-request
    logger.log(logging.WARNING, "refused")


def told():
    # ok: python.log-line-from-request
    logger.info("order.sent", customer=request.form["customer"])
    # ok: python.log-line-from-request
    logger.info("order %s", warehouse.find(request.form["order"]))
