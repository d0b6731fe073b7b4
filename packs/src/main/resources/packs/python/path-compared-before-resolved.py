import os
from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse

app = FastAPI()
ROOT = Path("/srv/files")
FOLDER = "/srv/files"


@app.get("/files/{name:path}")
def download(name: str):
    path = os.path.join(FOLDER, name)
    # ruleid: python.path-compared-before-resolved
    if not path.startswith(FOLDER):
        raise HTTPException(status_code=404)
    return FileResponse(path)


@app.get("/notes/{name:path}")
def note(name: str):
    path = ROOT / name
    # ruleid: python.path-compared-before-resolved
    if not path.is_relative_to(ROOT):
        raise HTTPException(status_code=404)
    return FileResponse(path)


@app.get("/resolved/{name:path}")
def resolved(name: str):
    path = (ROOT / name).resolve()
    # ok: python.path-compared-before-resolved
    if not path.is_relative_to(ROOT):
        raise HTTPException(status_code=404)
    return FileResponse(path)


@app.get("/later/{name:path}")
def resolved_later(name: str):
    path = os.path.join(FOLDER, name)
    path = os.path.realpath(path)
    # ok: python.path-compared-before-resolved
    if not path.startswith(FOLDER + os.sep):
        raise HTTPException(status_code=404)
    return FileResponse(path)


def own_names():
    path = os.path.join(FOLDER, "index.html")
    # ok: python.path-compared-before-resolved
    return path.startswith(FOLDER)
