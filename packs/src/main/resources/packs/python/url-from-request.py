import asyncio
from urllib.parse import urlparse
from urllib.request import urlopen

import aiohttp
import httpx
import pdfkit
import requests
import urllib3
from fastapi import APIRouter, HTTPException
from flask import Blueprint, abort, request
from pydantic import BaseModel

proxy = Blueprint("proxy", __name__)
router = APIRouter()
ALLOWED = {"images.shop.example", "cdn.shop.example"}
FEEDS = {"news": "https://news.shop.example/feed"}


class Webhook(BaseModel):
    url: str
    secret: str


@proxy.route("/image")
def image():
    # ruleid: python.url-from-request
    return requests.get(request.args["url"], timeout=5).content


@proxy.route("/preview")
def preview():
    host = request.args.get("host")
    # ruleid: python.url-from-request
    return urlopen("https://" + host + "/preview.png").read()


@proxy.route("/image/safe")
def image_safe():
    url = request.args["url"]
    if urlparse(url).hostname not in ALLOWED:
        abort(400)
    # ok: python.url-from-request
    return requests.get(url, timeout=5).content


@proxy.route("/item/<item>")
def item(item):
    address = "https://api.shop.example/items/" + item
    address += "/prices/" + request.args["day"]
    # ok: python.url-from-request
    requests.get(address, timeout=5)
    # ok: python.url-from-request
    return requests.get(f"https://api.shop.example/items/{item}", timeout=5).json()


@proxy.route("/feed")
def feed():
    # ok: python.url-from-request
    return requests.get(FEEDS[request.args["name"]], timeout=5).text


@proxy.route("/search")
def search():
    # ok: python.url-from-request
    return requests.get("https://search.shop.example", params={"q": request.args["q"]}, timeout=5).json()


def avatar(request):
    url = "http://%s/avatar.png" % request.GET["server"]
    # ruleid: python.url-from-request
    return requests.request("GET", url, timeout=5)


@router.post("/hooks")
async def add_hook(hook: Webhook):
    async with httpx.AsyncClient(timeout=5) as client:
        # ruleid: python.url-from-request
        answer = await client.post(hook.url, json={"ping": True})
    return {"status": answer.status_code}


@router.get("/fetch")
async def fetch(target: str):
    async with aiohttp.ClientSession() as session:
        # ruleid: python.url-from-request
        async with session.get(target) as answer:
            return await answer.text()


@router.get("/fetch/safe")
async def fetch_safe(target: str, page: int = 1):
    if not is_allowed_url(target):
        raise HTTPException(status_code=400)
    async with httpx.AsyncClient(timeout=5) as client:
        # ok: python.url-from-request
        first = await client.get(target)
        # ok: python.url-from-request
        second = await client.get(f"https://api.shop.example/pages/{page}")
    return first.text + second.text


@proxy.route("/mirror")
def mirror():
    pool = urllib3.PoolManager(timeout=5)
    # ruleid: python.url-from-request
    first = pool.request("GET", request.args["source"])
    client = httpx.Client(timeout=5)
    # ruleid: python.url-from-request
    second = client.get(request.args["source"])
    # ok: python.url-from-request
    third = pool.request("GET", "https://search.shop.example", fields={"q": request.args["q"]})
    return first.data, second.text, third.data


@proxy.route("/stock")
def stock():
    # ok: python.url-from-request
    first = requests.get("/".join(["https://stock.shop.example/items", request.args["item"]]), timeout=5)
    # ruleid: python.url-from-request
    second = requests.get("/".join([request.args["host"], "items"]), timeout=5)
    return first.text + second.text


@proxy.get("/print")
def print_page():
    # ok: python.url-from-request
    cover = pdfkit.from_string("<h1>Cover</h1>")
    # ruleid: python.url-from-request
    return cover + pdfkit.from_url(request.args["page"])


def fetch_from_partner(address, partners):
    parts = urlparse(address)
    if parts.scheme != "https" or not any(
        parts.hostname == partner or parts.hostname.endswith("." + partner) for partner in partners
    ):
        raise ValueError("not a partner")
    # ok: python.url-from-request
    return requests.get(address, timeout=5)


@proxy.post("/partner")
def partner():
    return fetch_from_partner(request.form["address"], ALLOWED).content


@proxy.post("/thumbnail")
def thumbnail():
    source = request.form["source"]
    parts = urlparse(source)
    host = (parts.hostname or "").lower()
    if host not in ALLOWED:
        abort(403)
    # ok: python.url-from-request
    return requests.get(source, timeout=5).content


@proxy.post("/thumbnail/refused")
def thumbnail_refused():
    source = request.form["source"]
    parts = urlparse(source)
    if parts.hostname in ("localhost", "127.0.0.1"):
        abort(403)
    # ruleid: python.url-from-request
    return requests.get(source, timeout=5).content


@proxy.post("/thumbnail/scheme")
def thumbnail_scheme():
    source = request.form["source"]
    if urlparse(source).scheme not in ("http", "https"):
        abort(403)
    # ruleid: python.url-from-request
    return requests.get(source, timeout=5).content

async def copied(request):
    address = request.query_params["address"]
    # ruleid: python.url-from-request
    answer = await asyncio.to_thread(requests.get, address, timeout=5)
    # ok: python.url-from-request
    other = await asyncio.to_thread(requests.get, "https://shop.com/api", timeout=5)
    return answer, other


def followed(address):
    with requests.get(address) as req:
        found = req.json()
    # ok: python.url-from-request
    return requests.get(found["next"])


@app.route("/picture")
def picture():
    url = request.args["url"]
    mine = hmac.new(KEY, url.encode(), "sha256").hexdigest()
    if mine != request.args["signature"]:
        abort(400)
    # ruleid: python.url-from-request
    return requests.get(url).content
