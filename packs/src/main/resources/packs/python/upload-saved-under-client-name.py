import os
import shutil
from pathlib import Path
from uuid import uuid4

from fastapi import APIRouter, File, UploadFile
from flask import Blueprint, request
from werkzeug.utils import secure_filename

uploads = Blueprint("uploads", __name__)
router = APIRouter()
FOLDER = Path("/srv/shop/uploads")


@uploads.route("/avatar", methods=["POST"])
def avatar():
    file = request.files["file"]
    # ruleid: python.upload-saved-under-client-name
    file.save(os.path.join("/srv/shop/avatars", file.filename))
    # ok: python.upload-saved-under-client-name
    file.save(os.path.join("/srv/shop/avatars", secure_filename(file.filename)))
    return "saved"


@uploads.route("/photos", methods=["POST"])
def photos():
    for photo in request.files.getlist("photos"):
        target = "/srv/shop/photos/" + photo.filename
        # ruleid: python.upload-saved-under-client-name
        photo.save(target)
    return "saved"


@router.post("/upload")
async def upload(file: UploadFile = File(...)):
    # ruleid: python.upload-saved-under-client-name
    with open(f"uploads/{file.filename}", "wb") as out:
        shutil.copyfileobj(file.file, out)
    return {"name": file.filename}


@router.post("/documents")
async def document(upload: UploadFile):
    path = FOLDER / upload.filename
    # ruleid: python.upload-saved-under-client-name
    path.write_bytes(await upload.read())
    return {"size": path.stat().st_size}


@router.post("/documents/safe")
async def document_safe(upload: UploadFile):
    # ok: python.upload-saved-under-client-name
    path = FOLDER / f"{uuid4().hex}.pdf"
    path.write_bytes(await upload.read())
    # ok: python.upload-saved-under-client-name
    (FOLDER / Path(upload.filename).name).write_bytes(b"")
    return {"name": upload.filename}


def rotate(record):
    # ok: python.upload-saved-under-client-name
    with open(record.filename, "w") as out:
        out.write("")

def picture():
    p = request.files["picture"]
    # ruleid: python.upload-saved-under-client-name
    p.save("./pictures/" + p.filename)
    # ok: python.upload-saved-under-client-name
    p.save("./pictures/latest.png")


async def aiohttp_upload(request):
    form = await request.post()
    photo = form["photo"]
    # ruleid: python.upload-saved-under-client-name
    with open(os.path.join("/srv/photos", photo.filename), "wb") as out:
        out.write(photo.file.read())
    # ok: python.upload-saved-under-client-name
    with open(os.path.join("/srv/photos", uuid4().hex), "wb") as out:
        out.write(photo.file.read())


def django_scans(request):
    scan = request.FILES["scan"]
    storage = FileSystemStorage(location="/srv/shop/scans")
    # ok: python.upload-saved-under-client-name
    storage.save(scan.name, scan)
    # ok: python.upload-saved-under-client-name
    default_storage.save("scans/" + scan.name, scan)
    # ruleid: python.upload-saved-under-client-name
    with open(os.path.join("/srv/shop/scans", scan.name), "wb") as out:
        out.write(scan.read())
