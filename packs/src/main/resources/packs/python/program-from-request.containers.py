import docker
from flask import Flask, request

app = Flask(__name__)
engine = docker.from_env()


@app.post("/jobs")
def job():
    # ruleid: python.program-from-request
    engine.containers.run(request.json["image"], detach=True)
    # ok: python.program-from-request
    return engine.containers.run("python:3.13", detach=True).id
