from flask import Blueprint, abort, request

jobs = Blueprint("jobs", __name__)
FIELDS = {"name", "street", "city"}


@jobs.route("/jobs/run")
def run():
    # ruleid: python.member-named-by-request
    return globals()[request.args["job"]]()


@jobs.route("/machine")
def operate():
    # ruleid: python.member-named-by-request
    getattr(machine, request.args["action"])()
    # ok: python.member-named-by-request
    getattr(machine, "on_" + request.args["event"])()
    return "done"


@jobs.route("/address", methods=["POST"])
def change(address):
    # ruleid: python.member-named-by-request
    setattr(address, request.form["field"], request.form["value"])
    return "done"


@jobs.route("/address/safe", methods=["POST"])
def change_safely(address):
    field = request.form["field"]
    if field not in FIELDS:
        abort(400)
    # ok: python.member-named-by-request
    setattr(address, field, request.form["value"])
    return "done"
