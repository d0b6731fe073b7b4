from urllib.parse import quote, urlparse
from urllib.request import urlopen

import requests
from flask import request


def order():
    name = request.args["name"]
    # ruleid: python.address-path-from-request
    found = requests.get("https://orders.shop.com/v1/" + name, timeout=5)
    # ok: python.address-path-from-request
    safe = requests.get("https://orders.shop.com/v1/" + quote(name, safe=""), timeout=5)
    return found.text, safe.text


def stock():
    # ruleid: python.address-path-from-request
    return urlopen("https://stock.shop.com/v1/" + request.args["item"]).read()


def partner():
    address = request.args["address"]
    if urlparse(address).hostname not in ("a.shop.com", "b.shop.com"):
        return "", 400
    # ok: python.address-path-from-request
    return requests.get(address, timeout=5).text
