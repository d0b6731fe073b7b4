import base64
import hashlib
import os

from django.contrib.auth.hashers import make_password


def store(password):
    # ruleid: python.salt-in-code
    fixed = hashlib.pbkdf2_hmac("sha256", password, b"pepper", 600000)
    # ok: python.salt-in-code
    fresh = hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), 600000)
    return fixed, fresh


def store_named(password):
    pepper = bytes.fromhex("a0b1c2d3e4f5")
    # ruleid: python.salt-in-code
    first = hashlib.pbkdf2_hmac("sha512", password, pepper, 600000)
    # ruleid: python.salt-in-code
    second = hashlib.scrypt(password, salt=base64.b64decode("c2FsdHlTYWx0"), n=2**15, r=8, p=1)
    # ruleid: python.salt-in-code
    third = make_password(password, "shop")
    # ok: python.salt-in-code
    fourth = make_password(password)
    # ok: python.salt-in-code
    make_password(password, hasher="pbkdf2_sha256")
    # ruleid: python.salt-in-code
    fifth = hashlib.pbkdf2_hmac("sha512", password, password, 600000)
    return first, second, third, fourth, fifth


def check(password, user):
    # ok: python.salt-in-code
    first = hashlib.pbkdf2_hmac("sha512", password, bytes.fromhex(user.salt), 600000)
    # ok: python.salt-in-code
    return first, hashlib.scrypt(password, salt=base64.b64decode(user.salt), n=2**15, r=8, p=1)


def check_stored(password, stored):
    digest, cost, salt, known = stored.split("$")
    # ok: python.salt-in-code
    made = hashlib.pbkdf2_hmac(digest, password, salt.encode("utf-8"), int(cost))
    return hmac.compare_digest(made.hex(), known)


def check_configured(password, settings):
    # ok: python.salt-in-code
    return hashlib.pbkdf2_hmac("sha256", password, settings["salt"], 600_000)
