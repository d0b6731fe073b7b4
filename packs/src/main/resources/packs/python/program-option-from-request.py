import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/import", methods=["POST"])
def bring():
    url = request.form["url"]
    # ruleid: python.program-option-from-request
    subprocess.run(["git", "clone", url, "/srv/work"], check=True)
    # ok: python.program-option-from-request
    subprocess.run(["git", "clone", "--", url, "/srv/work"], check=True)
    return ""


@app.route("/grab")
def grab():
    # ruleid: python.program-option-from-request
    return subprocess.check_output(["/usr/bin/curl", "-s", request.args["page"]])


@app.route("/log")
def log():
    # ok: python.program-option-from-request
    subprocess.run(["git", "log", f"origin/{request.args['branch']}"], check=True)
    # ok: python.program-option-from-request
    subprocess.run(["git", "log", "-n", str(int(request.args["count"]))], check=True)
    # ok: python.program-option-from-request
    subprocess.run(["/opt/shop/report", request.args["month"]], check=True)
    url = request.args["url"]
    if not url.startswith("https://"):
        return "no"
    # ok: python.program-option-from-request
    subprocess.run(["git", "clone", url], check=True)
    return ""
