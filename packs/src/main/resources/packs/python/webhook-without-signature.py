import os

import stripe
from fastapi import FastAPI, Request

from .orders import paid

app = FastAPI()


@app.post("/paid")
async def on_payment(request: Request):
    event = await request.json()
    # ruleid: python.webhook-without-signature
    if event["type"] == "checkout.session.completed":
        paid(event["data"]["object"]["client_reference_id"])


@app.post("/checked")
async def on_checked_payment(request: Request):
    payload = await request.body()
    event = stripe.Webhook.construct_event(payload, request.headers["stripe-signature"], os.environ["STRIPE_SIGNING"])
    # ok: python.webhook-without-signature
    if event["type"] == "checkout.session.completed":
        paid(event["data"]["object"]["client_reference_id"])


@app.post("/shapes")
async def shapes(request: Request):
    shape = await request.json()
    # ok: python.webhook-without-signature
    return shape["type"] == "circle"
