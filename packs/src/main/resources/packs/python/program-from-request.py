import asyncio
import subprocess
import sys

from flask import Blueprint, request

tools = Blueprint("tools", __name__)
CONVERTERS = {"png": "topng", "pdf": "topdf"}


@tools.route("/version")
def version():
    name = request.args["tool"]
    # ruleid: python.program-from-request
    shown = subprocess.run([name, "--version"], capture_output=True, check=False)
    # ruleid: python.program-from-request
    subprocess.check_call(name)
    # ruleid: python.program-from-request
    subprocess.run([f"/opt/tools/{name}"], check=True)
    # ok: python.program-from-request
    subprocess.run([f"convert-{name}"], check=True)
    # ok: python.program-from-request
    subprocess.run([CONVERTERS[name]], check=True)
    # ok: python.program-from-request
    subprocess.run(["convert", "--", name], check=True)
    return shown.stdout


@tools.route("/convert", methods=["POST"])
def convert():
    command = ["convert", request.form["file"]]
    command.append(request.form["size"])
    for option in request.form.getlist("options"):
        command.append(option)
    # ok: python.program-from-request
    subprocess.run(command, check=True)
    # A program of this machine: told as a question.
    # ruleid: python.program-from-request
    subprocess.run([sys.executable, "-m", "pip", "install", request.form["package"]], check=True)
    through = ["bash", "-c", request.form["script"]]
    # ruleid: python.program-from-request
    subprocess.run(through, check=True)
    return "done"


@tools.route("/help")
async def help_of():
    # ruleid: python.program-from-request
    await asyncio.create_subprocess_exec(request.args["tool"], "--help")


def start(command):
    if os.name == "nt":
        line = " ".join(command)
    else:
        line = [word for word in command]
    # ok: python.program-from-request
    return subprocess.Popen(line, shell=False)


@tools.route("/export")
def export():
    start(["convert", "--to", request.args["format"]])
    return "done"
