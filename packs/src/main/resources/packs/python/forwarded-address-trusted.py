from flask import request


def is_inside():
    # ruleid: python.forwarded-address-trusted
    return request.headers.get("X-Forwarded-For") == "127.0.0.1"


def is_office():
    address = request.headers.get("X-Real-IP")
    # ruleid: python.forwarded-address-trusted
    return address.startswith("192.168.")


def is_near():
    # ok: python.forwarded-address-trusted
    return request.remote_addr == "127.0.0.1"
