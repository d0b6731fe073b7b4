from urllib.parse import quote

import requests
from flask import request


def order():
    name = request.args["name"]
    # ruleid: python.address-path-from-request
    found = requests.get("https://orders.shop.com/v1/" + name, timeout=5)
    # ok: python.address-path-from-request
    safe = requests.get("https://orders.shop.com/v1/" + quote(name, safe=""), timeout=5)
    return found.text, safe.text
