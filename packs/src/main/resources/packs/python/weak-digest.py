import hashlib
import hmac
from hashlib import md5

from Crypto.Hash import SHA256, SHA1


def signature(document, key):
    # ruleid: python.weak-digest
    first = hashlib.md5(document).hexdigest()
    # ruleid: python.weak-digest
    second = md5(document + key).hexdigest()
    # ruleid: python.weak-digest
    third = hashlib.new("sha1", document).hexdigest()
    # ruleid: python.weak-digest
    fourth = hmac.new(key, document, hashlib.md5).hexdigest()
    # ruleid: python.weak-digest
    fifth = SHA1.new(document).hexdigest()
    return first, second, third, fourth, fifth


def cache_key(text):
    # ok: python.weak-digest
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def file_key(path):
    # ok: python.weak-digest
    return hashlib.md5(str(path).encode()).hexdigest()


def strong(document, key):
    # ok: python.weak-digest
    first = hashlib.sha256(document).hexdigest()
    # ok: python.weak-digest
    second = hmac.new(key, document, hashlib.sha256).hexdigest()
    # ok: python.weak-digest
    third = hashlib.new("sha256", document).hexdigest()
    # ok: python.weak-digest
    return first, second, third, SHA256.new(document).hexdigest()

def name_of(kind, data):
    # ruleid: python.weak-digest
    weak = hashlib.new("MD5", data)
    # ok: python.weak-digest
    strong = hashlib.new("sha256", data)
    return weak, strong
