import hashlib
import os


def store(password):
    # ruleid: python.salt-in-code
    fixed = hashlib.pbkdf2_hmac("sha256", password, b"pepper", 600000)
    # ok: python.salt-in-code
    fresh = hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), 600000)
    return fixed, fresh
