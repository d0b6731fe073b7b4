from argon2 import PasswordHasher
from argon2.profiles import CHEAPEST, RFC_9106_LOW_MEMORY
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from flask_bcrypt import Bcrypt
from passlib.hash import pbkdf2_sha512
import hashlib

import bcrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 1000


def store(password, salt):
    # ruleid: python.password-hash-cost-too-low
    first = bcrypt.hashpw(password, bcrypt.gensalt(12))
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


def other_libraries(app, password, salt):
    # ruleid: python.password-hash-cost-too-low
    first = Scrypt(salt=salt, length=32, n=1 << 10, r=8, p=1)
    # ok: python.password-hash-cost-too-low
    second = Scrypt(salt=salt, length=32, n=2**16, r=8, p=1)
    # ruleid: python.password-hash-cost-too-low
    third = pbkdf2_sha512.using(rounds=600000).hash(password)
    # ruleid: python.password-hash-cost-too-low
    fourth = PasswordHasher(time_cost=2, memory_cost=1024, parallelism=1)
    # ok: python.password-hash-cost-too-low
    fifth = PasswordHasher(time_cost=3, memory_cost=65536)
    # ruleid: python.password-hash-cost-too-low
    sixth = PasswordHasher.from_parameters(CHEAPEST)
    # ok: python.password-hash-cost-too-low
    seventh = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
    # ruleid: python.password-hash-cost-too-low
    eighth = Bcrypt(app).generate_password_hash(password, 12)
    # ok: python.password-hash-cost-too-low
    ninth = Bcrypt(app).generate_password_hash(password, 12)
    # ruleid: python.password-hash-cost-too-low
    app.config["BCRYPT_LOG_ROUNDS"] = 12
    return first, second, third, fourth, fifth, sixth, seventh, eighth, ninth


class QuickHasher(PBKDF2PasswordHasher):
    # ruleid: python.password-hash-cost-too-low
    iterations = 600000


class SlowHasher(PBKDF2PasswordHasher):
    # ok: python.password-hash-cost-too-low
    iterations = PBKDF2PasswordHasher.iterations * 2
