import os

from Crypto.Cipher import AES, ChaCha20
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = "Xk29sLq0PzVn38fa".encode()


def seal(text, nonce):
    # ruleid: python.encryption-key-in-code
    return AES.new(KEY, AES.MODE_GCM, nonce=nonce).encrypt_and_digest(text)


def seal_hex(text, iv):
    key = bytes.fromhex("7b1f0c9d3e5a68427b1f0c9d3e5a6842")
    # ruleid: python.encryption-key-in-code
    return Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor().update(text)


def seal_without_key(text, nonce):
    # ruleid: python.encryption-key-in-code
    return ChaCha20.new(key=b"", nonce=nonce).encrypt(text)


def seal_with_own_key(text):
    key = os.urandom(32)
    # ok: python.encryption-key-in-code
    return AESGCM(key).encrypt(os.urandom(12), text, b"orders")


def seal_for(password, text, nonce):
    # ok: python.encryption-key-in-code
    key = derive(password, b"salt-of-the-shop")
    return AES.new(key, AES.MODE_GCM, nonce=nonce).encrypt_and_digest(text)


def seal_filled(short, text, nonce):
    # ok: python.encryption-key-in-code
    return AES.new(short + b"0" * 8, AES.MODE_GCM, nonce=nonce).encrypt_and_digest(text)


def derive(password, salt):
    return kdf.derive(password + salt)
