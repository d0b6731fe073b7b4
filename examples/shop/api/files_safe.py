"""Invoices, manuals and uploads, written as they should be."""

import html
import os
import tarfile
from pathlib import Path
from uuid import uuid4

from fastapi import APIRouter, HTTPException, UploadFile
from fastapi.responses import FileResponse, HTMLResponse

router = APIRouter(prefix="/safe/files")
FOLDER = Path("/srv/shop/files")
SUFFIXES = {".pdf", ".png", ".jpg"}
LIMIT = 5_000_000


@router.get("/{filename}")
def download(filename: str):
    path = (FOLDER / filename).resolve()
    if not path.is_relative_to(FOLDER) or not path.is_file():
        raise HTTPException(status_code=404)
    return FileResponse(path)


@router.post("/upload")
async def upload(file: UploadFile):
    suffix = Path(file.filename or "").suffix.lower()
    if suffix not in SUFFIXES:
        raise HTTPException(status_code=415)
    content = await file.read(LIMIT + 1)
    if len(content) > LIMIT:
        raise HTTPException(status_code=413)
    target = FOLDER / f"{uuid4().hex}.upload"
    target.write_bytes(content)
    os.chmod(target, 0o600)
    return {"name": target.name}


def import_catalogue(archive: Path):
    with tarfile.open(archive) as tar:
        tar.extractall("/srv/shop/catalogue", filter="data")


@router.get("/preview", response_class=HTMLResponse)
def preview(title: str):
    return HTMLResponse(f"<html><body><h1>{html.escape(title)}</h1></body></html>")
