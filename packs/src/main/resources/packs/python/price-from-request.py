import stripe
from flask import Flask, jsonify, request

from .models import Product

app = Flask(__name__)
PLANS = {"small": 900, "large": 4900}


@app.post("/pay")
def pay():
    data = request.get_json()
    # ruleid: python.price-from-request
    intent = stripe.PaymentIntent.create(amount=int(data["amount"] * 100), currency="eur")
    return jsonify(secret=intent.client_secret)


@app.post("/subscribe")
def subscribe():
    # ok: python.price-from-request
    intent = stripe.PaymentIntent.create(amount=PLANS[request.json["plan"]], currency="eur")
    return jsonify(secret=intent.client_secret)


@app.post("/order")
def order():
    data = request.get_json()
    product = Product.query.get(data["product"])
    # ok: python.price-from-request
    intent = stripe.PaymentIntent.create(amount=product.price * data["pieces"], currency="eur")
    return jsonify(secret=intent.client_secret)
