import os
from typing import Annotated

from fastapi import FastAPI, Path, Query

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
