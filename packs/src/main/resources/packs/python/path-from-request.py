from sanic import response as sanic_response
import io
import os
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import aiofiles
from django.core.files.storage import FileSystemStorage
from django.http import FileResponse as DjangoFileResponse
from django.http import HttpResponse
from fastapi import APIRouter, Body, Depends, HTTPException, Request
from fastapi.responses import FileResponse
from flask import Blueprint, abort, request, send_file, send_from_directory
from PIL import Image
from werkzeug.utils import secure_filename

files = Blueprint("files", __name__)
router = APIRouter()
BASE = Path("/srv/shop/files")


@files.route("/download")
def download():
    name = request.args["name"]
    # ruleid: python.path-from-request
    return send_file(os.path.join("/srv/shop/files", name))


@files.route("/download/safe")
def download_safe():
    # ok: python.path-from-request
    return send_from_directory("/srv/shop/files", request.args["name"])


@files.route("/notes/<path:name>")
def note(name):
    # ruleid: python.path-from-request
    with open(f"/srv/shop/notes/{name}") as stream:
        return stream.read()


@files.route("/invoices/<int:number>")
def invoice(number):
    # ok: python.path-from-request
    return send_file(f"/srv/shop/invoices/{number}.pdf")


@files.route("/avatar")
def avatar():
    name = secure_filename(request.args["name"])
    # ok: python.path-from-request
    return send_file(os.path.join("/srv/shop/avatars", name))


@files.route("/manual")
def manual():
    language = request.args.get("language", "en")
    if language not in {"en", "de", "fr"}:
        abort(404)
    # ok: python.path-from-request
    return send_file("/srv/shop/manual-" + language + ".pdf")


def report(request):
    path = "/srv/reports/%s.csv" % request.GET.get("month")
    # ruleid: python.path-from-request
    return HttpResponse(open(path, "rb").read())


def theme(request):
    name = os.path.basename(request.GET["theme"])
    # ok: python.path-from-request
    return DjangoFileResponse(open(os.path.join("/srv/themes", name), "rb"))


@router.get("/files/{filename}")
async def read_file(filename: str):
    # ruleid: python.path-from-request
    return FileResponse(BASE / filename)


@router.get("/texts/{filename}")
async def read_text(filename: str):
    path = BASE / filename
    # ruleid: python.path-from-request
    async with aiofiles.open(path) as stream:
        await stream.read()
    # ruleid: python.path-from-request
    return path.read_text()


@router.get("/checked/{filename}")
async def read_checked(filename: str):
    path = (BASE / filename).resolve()
    if not path.is_relative_to(BASE):
        raise HTTPException(status_code=404)
    # ok: python.path-from-request
    return FileResponse(path)


@router.get("/dumps/{number}")
async def dump(number: int):
    # ok: python.path-from-request
    return FileResponse(f"/srv/dumps/{number}.json")


def load_template(name):
    # ok: python.path-from-request
    with open("/srv/templates/" + name) as stream:
        return stream.read()

def manage():
    name = request.args["name"]
    # ruleid: python.path-from-request
    os.mkdir("/srv/" + name)
    # ruleid: python.path-from-request
    os.rename("draft.txt", name)
    # ok: python.path-from-request
    os.mkdir("/srv/orders")

def banner():
    address = request.args["address"]
    ending = address.split(".")[-1].lower() if address.split(".")[-1].lower() in ("png", "jpg") else "png"
    # ok: python.path-from-request
    os.mkdir("/srv/banners/" + ending)


def shelf(request):
    # ruleid: python.path-from-request
    first = FileSystemStorage(location=request.GET["folder"])
    # ok: python.path-from-request
    return first, FileSystemStorage(location="/srv/shelf")


def thumbnail(request):
    # ok: python.path-from-request
    first = Image.open(request.FILES["picture"])
    # ok: python.path-from-request
    second = zipfile.ZipFile(io.BytesIO(request.body))
    # ruleid: python.path-from-request
    return first, second, Image.open(request.GET["picture"])


def attachment():
    if request.args.get("file") not in ("terms.pdf", "prices.pdf"):
        abort(404)
    # ok: python.path-from-request
    return send_file(request.args.get("file"))


def invoice(request):
    order = Order.objects.select_related("invoice").get(number=request.GET["number"])
    # ok: python.path-from-request
    with open(order.invoice.path, "rb") as stream:
        return HttpResponse(stream.read())


def invoices(request):
    for order in Order.objects.filter(Q(number=request.GET["number"])).exclude(owner=request.GET["not"]):
        # ok: python.path-from-request
        os.remove(order.invoice_path)


@router.get("/labels/{name}")
async def label(name: str):
    # ruleid: python.path-from-request
    return FileResponse(f"/srv/shop/labels/{name}")


def attach(kind, name):
    if kind == "file":
        # ok: python.path-from-request
        return open("/srv/shop/" + name)
    return name.upper()


@files.route("/shout")
def shout():
    return attach("text", request.args["name"])


@agent.tool_plain
def note(name: str) -> str:
    # ruleid: python.path-from-request
    return (BASE / name).read_text()


@agent.tool_plain
def page(number: int) -> str:
    # ok: python.path-from-request
    return (BASE / f"page-{number}.txt").read_text()


@sanic_app.get("/download")
async def sanic_download(request):
    # ruleid: python.path-from-request
    return await sanic_response.file("/srv/files/" + request.args.get("name"))


def fetched(address, folder):
    name = os.path.join(folder, address.split("/")[-1])
    # ok: python.path-from-request
    with open(name, "wb") as file:
        file.write(b"")


@files.route("/fetch")
def fetch():
    fetched(request.args["address"], "/srv/shop/fetched")


@router.post("/transcripts")
async def transcript(request: Request, title: str):
    # ok: python.path-from-request
    with open(f"{request.user.object.id}.txt", "w") as file:
        file.write("")
    # ruleid: python.path-from-request
    with open(f"/srv/{title}", "w") as file:
        file.write("")


class Filter:
    def __init__(self, folder: str = "inbox"):
        self.folder = folder


@router.post("/notes")
async def notes(
    note: dict = Body(...),
    signed_in: SignedIn = Depends(Identity.verifier(["write:notes"])),
    wanted: Filter = Depends(),
):
    # ok: python.path-from-request
    with open(f"/srv/{signed_in.tenant}/notes", "w") as file:
        file.write("")
    # ruleid: python.path-from-request
    with open(f"/srv/{wanted.folder}", "w") as file:
        file.write("")
    # ruleid: python.path-from-request
    with open(f"/srv/{note['name']}", "w") as file:
        file.write("")

@files.route("/certificates")
def certificate():
    address = urlsplit(request.args["server"])
    # ok: python.path-from-request
    with open(f"/srv/certificates/{address.hostname}/ca.pem") as file:
        file.read()
    # ruleid: python.path-from-request
    with open(f"/srv/certificates{address.path}") as file:
        file.read()
