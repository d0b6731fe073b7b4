import hashlib

import bcrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 1000


def store(password, salt):
    # ruleid: python.password-hash-cost-too-low
    first = bcrypt.hashpw(password, bcrypt.gensalt(4))
    # ruleid: python.password-hash-cost-too-low
    second = hashlib.pbkdf2_hmac("sha256", password, salt, ROUNDS)
    # ruleid: python.password-hash-cost-too-low
    third = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=10_000)
    # ruleid: python.password-hash-cost-too-low
    fourth = hashlib.scrypt(password, salt=salt, n=1024, r=8, p=1)
    return first, second, third, fourth


def store_safe(password, salt, rounds):
    # ok: python.password-hash-cost-too-low
    first = bcrypt.hashpw(password, bcrypt.gensalt())
    # ok: python.password-hash-cost-too-low
    second = bcrypt.hashpw(password, bcrypt.gensalt(rounds=12))
    # ok: python.password-hash-cost-too-low
    third = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)
    # ok: python.password-hash-cost-too-low
    fourth = hashlib.pbkdf2_hmac("sha256", password, salt, rounds)
    # ok: python.password-hash-cost-too-low
    return first, second, third, fourth, hashlib.scrypt(password, salt=salt, n=2**17, r=8, p=1)
