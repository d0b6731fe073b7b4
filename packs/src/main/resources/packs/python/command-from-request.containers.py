import docker
import sh
from flask import Flask, request

app = Flask(__name__)
engine = docker.from_env()


@app.post("/jobs")
def job():
    # ruleid: python.command-from-request
    engine.containers.run("python:3.13", request.json["command"])
    # ruleid: python.command-from-request
    engine.containers.run("python:3.13", command=request.json["command"])
    # ok: python.command-from-request
    engine.containers.run("python:3.13", "python -V", environment={"JOB": request.json["name"]})
    return ""


@app.get("/files")
def files():
    # ruleid: python.command-from-request
    sh.bash("-c", "ls " + request.args["folder"])
    # ok: python.command-from-request
    return sh.ls("--", request.args["folder"])
