import base64
import hmac
import io
import json
import pickle

import joblib
import torch
import yaml
from django.views import View
from fastapi import FastAPI, Request, UploadFile
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.route("/cart")
def cart():
    # ruleid: python.pickle-of-untrusted-data
    basket = pickle.loads(base64.b64decode(request.cookies["cart"]))
    # ok: python.pickle-of-untrusted-data
    safe = json.loads(request.cookies["cart"])
    return {"items": len(basket) + len(safe)}


@app.post("/import")
def import_products():
    document = request.get_data()
    # ruleid: python.pickle-of-untrusted-data
    products = yaml.load(document, Loader=yaml.Loader)
    # ok: python.pickle-of-untrusted-data
    safe = yaml.safe_load(document)
    # ok: python.pickle-of-untrusted-data
    same = yaml.load(document, Loader=yaml.SafeLoader)
    return {"count": len(products) + len(safe) + len(same)}


class ModelUpload(View):
    def post(self, request):
        uploaded = request.FILES["model"]
        # ruleid: python.pickle-of-untrusted-data
        model = joblib.load(uploaded)
        # ruleid: python.pickle-of-untrusted-data
        weights = torch.load(io.BytesIO(request.body))
        # ok: python.pickle-of-untrusted-data
        checked = torch.load(io.BytesIO(request.body), weights_only=True)
        return model, weights, checked


@api.post("/predict")
async def predict(request: Request):
    payload = await request.body()
    # ruleid: python.pickle-of-untrusted-data
    features = pickle.loads(payload)
    return {"score": MODEL.predict(features)}


@api.post("/model")
async def replace_model(upload: UploadFile):
    content = await upload.read()
    # ruleid: python.pickle-of-untrusted-data
    return {"model": repr(pickle.loads(content))}


@app.post("/job")
def signed_job():
    body = request.get_data()
    expected = hmac.digest(KEY, body, "sha256")
    if not hmac.compare_digest(expected, bytes.fromhex(request.headers["X-Signature"])):
        return "", 403
    return "", 204


def cached():
    with open("cache.bin", "rb") as stream:
        # ok: python.pickle-of-untrusted-data
        return pickle.load(stream)


class QuotesKept(yaml.CSafeLoader):
    def construct_scalar(self, node):
        value = super().construct_scalar(node)
        return Quoted(value) if node.style == '"' else value


class Anything(yaml.UnsafeLoader):
    pass


@app.post("/layout")
def layout():
    # ok: python.pickle-of-untrusted-data
    kept = yaml.load(request.data, Loader=QuotesKept)
    # ok: python.pickle-of-untrusted-data
    again = yaml.load(request.data, QuotesKept)
    # ruleid: python.pickle-of-untrusted-data
    return yaml.load(request.data, Loader=Anything)
