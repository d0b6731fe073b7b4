import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"0123456789abcdef"


def seal(key, data):
    # ruleid: python.static-initialisation-vector
    first = AES.new(key, AES.MODE_CBC, b"\x00" * 16).encrypt(data)
    # ruleid: python.static-initialisation-vector
    second = AES.new(key, AES.MODE_CBC, iv=IV).encrypt(data)
    # ruleid: python.static-initialisation-vector
    third = Cipher(algorithms.AES(key), modes.CBC(bytes(16)))
    # ruleid: python.static-initialisation-vector
    fourth = AESGCM(key).encrypt(b"nonce-nonce1", data, None)
    return first, second, third, fourth


def seal_safe(key, data):
    iv = os.urandom(16)
    # ok: python.static-initialisation-vector
    first = AES.new(key, AES.MODE_CBC, iv).encrypt(data)
    # ok: python.static-initialisation-vector
    second = Cipher(algorithms.AES(key), modes.CBC(iv))
    # ok: python.static-initialisation-vector
    third = AESGCM(key).encrypt(os.urandom(12), data, b"header")
    # ok: python.static-initialisation-vector
    return first, second, third, AES.new(key, AES.MODE_EAX)


def seal_named(key, data):
    nonce = "nonce-nonce1".encode("utf-8")
    # ruleid: python.static-initialisation-vector
    first = AESGCM(key).encrypt(nonce, data, None)
    fresh = os.urandom(12)
    # ok: python.static-initialisation-vector
    return first, AESGCM(key).encrypt(fresh, data, None)


def opened(key, envelope):
    # ok: python.static-initialisation-vector
    return AES.new(key, AES.MODE_CBC, envelope["iv"].encode("latin-1"))


def read_container(key, data):
    # ok: python.static-initialisation-vector
    decryptor = Cipher(algorithms.AES(key), modes.CBC(b"\0" * 16)).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def read_old(key, data):
    # ok: python.static-initialisation-vector
    cipher = Cipher(algorithms.AES(key), modes.CBC(bytes(16)))
    reader = cipher.decryptor()
    return reader.update(data) + reader.finalize()


def write_container(key, data):
    # ruleid: python.static-initialisation-vector
    cipher = Cipher(algorithms.AES(key), modes.CBC(bytes(16)))
    writer = cipher.encryptor()
    return writer.update(data) + writer.finalize()
