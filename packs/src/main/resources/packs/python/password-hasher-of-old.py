from django.contrib.auth.hashers import make_password
from passlib.context import CryptContext
from passlib.hash import argon2, md5_crypt
from werkzeug.security import generate_password_hash

# ruleid: python.password-hasher-of-old
PASSWORD_HASHERS = ["django.contrib.auth.hashers.UnsaltedMD5PasswordHasher"]
# ok: python.password-hasher-of-old
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",
]
# ruleid: python.password-hasher-of-old
logins = CryptContext(schemes=["hex_sha1", "argon2"])
# ok: python.password-hasher-of-old
accounts = CryptContext(schemes=["argon2", "hex_sha1"], deprecated="auto")


def register(password):
    # ruleid: python.password-hasher-of-old
    first = generate_password_hash(password, method="sha256")
    # ok: python.password-hasher-of-old
    second = generate_password_hash(password, method="pbkdf2:sha256:600000")
    # ok: python.password-hasher-of-old
    third = generate_password_hash(password)
    # ruleid: python.password-hasher-of-old
    fourth = make_password(password, hasher="md5")
    # ruleid: python.password-hasher-of-old
    fifth = md5_crypt.hash(password)
    # ok: python.password-hasher-of-old
    return first, second, third, fourth, fifth, argon2.hash(password)
