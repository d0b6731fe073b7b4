"""Invoices, manuals and uploads. Compare with files_safe.py."""

import os
import shutil
import tarfile
from pathlib import Path

from fastapi import APIRouter, File, HTTPException, UploadFile
from fastapi.responses import FileResponse, HTMLResponse

router = APIRouter(prefix="/files")
FOLDER = "/srv/shop/files"


@router.get("/{filename}")
def download(filename: str):
    path = os.path.join(FOLDER, filename)
    if not os.path.exists(path):
        raise HTTPException(status_code=404)
    return FileResponse(path)


@router.get("/manuals/{name}")
def manual(name: str):
    path = os.path.realpath(os.path.join(FOLDER, name))
    if not path.startswith(FOLDER):
        raise HTTPException(status_code=404)
    return FileResponse(path)


@router.post("/upload")
async def upload(file: UploadFile = File(...)):
    target = f"{FOLDER}/{file.filename}"
    with open(target, "wb") as out:
        shutil.copyfileobj(file.file, out)
    os.chmod(target, 0o777)
    return {"name": file.filename}


@router.post("/catalogue")
async def catalogue(file: UploadFile):
    archive = Path("/tmp/catalogue.tar")
    archive.write_bytes(await file.read())
    with tarfile.open(archive) as tar:
        tar.extractall("/srv/shop/catalogue")
    return {"ok": True}


@router.get("/preview", response_class=HTMLResponse)
def preview(title: str):
    return HTMLResponse(f"<html><body><h1>{title}</h1></body></html>")
