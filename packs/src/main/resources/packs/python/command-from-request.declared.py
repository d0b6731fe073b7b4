import os
from typing import Annotated

from fastapi import FastAPI, Path, Query
from pydantic import BaseModel, Field

app = FastAPI()


@app.get("/units/{unit}")
def unit_log(unit: Annotated[str, Path(pattern="^[a-z]+$")], lines: int = 50):
    # ok: python.command-from-request
    return os.popen(f"journalctl -u {unit} -n {lines}").read()


@app.get("/logs")
async def logs(unit: str = Query("nginx", pattern=r"^(nginx|redis)$")):
    # ok: python.command-from-request
    return os.popen(f"journalctl -u {unit}").read()


@app.get("/logs/loose")
async def logs_loose(unit: str = Query(pattern="[a-z]+")):
    # ruleid: python.command-from-request
    return os.popen(f"journalctl -u {unit}").read()


class Job(BaseModel):
    slug: str = Field(pattern=r"^[a-z0-9-]{1,40}$")
    owner: Annotated[str, Field(pattern=r"^[\w.]+$")]
    title: str = Field(pattern=r"^[\w' -]+$")
    note: str = Field(pattern=r"^[ -~]+$")


@app.post("/jobs")
async def job(order: Job):
    # ok: python.command-from-request
    os.system(f"gzip /srv/jobs/{order.slug}.txt")
    # ok: python.command-from-request
    os.system(f"chown {order.owner} /srv/jobs/all.txt")
    # ruleid: python.command-from-request
    os.system(f"notify '{order.title}'")
    # ruleid: python.command-from-request
    os.system(f"notify {order.note}")
