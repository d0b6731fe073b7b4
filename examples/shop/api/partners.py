"""What the shop exchanges with its partners. Compare with partners_safe.py."""

import base64
import hashlib
import hmac
import os
import pickle
import subprocess

import requests
import yaml
from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse

router = APIRouter(prefix="/partners")


@router.get("/image")
def image(url: str):
    return requests.get(url, verify=False).content


@router.post("/cart")
async def restore_cart(request: Request):
    cart = pickle.loads(base64.b64decode(request.cookies["cart"]))
    return {"items": len(cart)}


@router.post("/prices")
async def import_prices(request: Request):
    prices = yaml.load(await request.body(), Loader=yaml.Loader)
    return {"count": len(prices)}


@router.get("/label/{order}")
def label(order: str, printer: str = "office"):
    subprocess.run(f"lp -d {printer} /srv/shop/labels/{order}.pdf", shell=True)
    return {"printed": order}


@router.post("/webhook")
async def webhook(request: Request):
    body = await request.body()
    signature = hmac.new(os.environb[b"WEBHOOK_KEY"], body, hashlib.sha256).hexdigest()
    if signature != request.headers["X-Signature"]:
        return {"accepted": False}
    return {"accepted": True}


@router.get("/discount")
def discount(formula: str, total: float):
    return {"total": eval(formula, {"total": total})}


@router.get("/leave")
def leave(target: str):
    return RedirectResponse(target)
