import asyncio
import docker
import os
import shlex
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from subprocess import check_output

from django.http import HttpResponse
from fastapi import FastAPI
from flask import Blueprint, request
from mcp.server.fastmcp import FastMCP

tools = Blueprint("tools", __name__)
api = FastAPI()
mcp = FastMCP("repository")
pool = ThreadPoolExecutor()
FORMATS = {"png": "png", "jpg": "jpeg"}


@tools.route("/ping")
def ping():
    host = request.args.get("host")
    # ruleid: python.command-from-request
    os.system("ping -c 1 " + host)
    # ruleid: python.command-from-request
    report = subprocess.run(f"ping -c 1 {host}", shell=True, capture_output=True)
    # ok: python.command-from-request
    safe = subprocess.run(["ping", "-c", "1", host], capture_output=True, check=False)
    # ok: python.command-from-request
    quoted = subprocess.run("ping -c 1 " + shlex.quote(host), shell=True, capture_output=True)
    return report.stdout + safe.stdout + quoted.stdout


@tools.route("/thumbnail", methods=["POST"])
def thumbnail():
    command = "convert {} -resize 200x200 out.png".format(request.form["file"])
    # ruleid: python.command-from-request
    return check_output(command, shell=True)


@tools.route("/convert")
def convert():
    target = FORMATS[request.args["format"]]
    # ok: python.command-from-request
    subprocess.run(f"convert in.gif out.{target}", shell=True, check=True)
    size = int(request.args["size"])
    # ok: python.command-from-request
    os.system("convert in.gif -resize %d out.png" % size)
    return "done"


def whois(request):
    domain = request.GET["domain"]
    # ruleid: python.command-from-request
    output = subprocess.check_output(["sh", "-c", "whois " + domain])
    # ok: python.command-from-request
    direct = subprocess.check_output(["whois", "--", domain])
    return HttpResponse(output + direct)


@api.get("/logs/{service}")
async def logs(service: str, lines: int = 50):
    # ruleid: python.command-from-request
    process = await asyncio.create_subprocess_shell(f"journalctl -u {service} -n {lines}")
    # ok: python.command-from-request
    tail = await asyncio.create_subprocess_shell(f"journalctl -n {lines}")
    # ok: python.command-from-request
    listed = await asyncio.create_subprocess_exec("journalctl", "-u", service)
    return process.pid, tail.pid, listed.pid


def rebuild_index():
    # ok: python.command-from-request
    os.system("make index")

def tools(client):
    name = request.args["name"]
    # ok: python.command-from-request
    subprocess.run([name, "--version"])
    # ruleid: python.command-from-request
    client.exec_command(name)
    # ok: python.command-from-request
    subprocess.run(["ping", "-c", "1", name])


def print_on(queue):
    # ruleid: python.command-from-request
    os.system("lp -d " + queue)


def stop():
    run("cupsdisable")


def run(command):
    # ok: python.command-from-request
    os.system(command)


def shrink(name):
    # ruleid: python.command-from-request
    subprocess.run(f"convert in/{name} -resize 200 out/{name}", shell=True)


def count(number):
    # ok: python.command-from-request
    os.system("seq 1 " + str(number))


@tools.post("/shrink")
def shrink_later():
    threading.Thread(target=shrink, args=(request.form["name"],)).start()
    pool.submit(count, int(request.form["number"]))
    return "", 202


@mcp.tool()
def log_of(branch: str, lines: int) -> str:
    """Shows the last commits of a branch."""
    # ruleid: python.command-from-request
    return os.popen(f"git log -n {lines} {branch}").read()


@mcp.tool()
def log_from(number: int) -> str:
    # ok: python.command-from-request
    return os.popen(f"git log -n {number}").read()


@api.websocket("/console")
async def console(websocket):
    await websocket.accept()
    order = await websocket.receive_json()
    # ruleid: python.command-from-request
    os.system("supervisorctl restart " + order["service"])
    text = await websocket.receive_text()
    # ok: python.command-from-request
    subprocess.run(["supervisorctl", "status", text])


@app.post("/containers/<name>/run")
def in_container(name):
    container = docker.from_env().containers.get("worker")
    # ok: python.command-from-request
    container.exec_run(["ls", "-l", request.json["folder"]])
    # ruleid: python.command-from-request
    return container.exec_run(["sh", "-c", request.json["command"]]).output


@app.route("/shell-list")
def shell_list():
    # ruleid: python.command-from-request
    subprocess.run(["bash", "-c"] + [request.args["script"]])
    # ok: python.command-from-request
    subprocess.run(["ls", "-l"] + [request.args["script"]])


async def convert(request):
    name = request.query_params["name"]
    # ruleid: python.command-from-request
    await asyncio.to_thread(subprocess.run, f"convert {name} out.png", shell=True)
    # ruleid: python.command-from-request
    await asyncio.get_running_loop().run_in_executor(None, os.system, "convert " + name)
    # ok: python.command-from-request
    await asyncio.to_thread(subprocess.run, ["identify", "out.png"], check=True)
