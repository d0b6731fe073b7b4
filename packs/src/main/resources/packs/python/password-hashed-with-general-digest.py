import hashlib
from hashlib import sha256

from argon2 import PasswordHasher


def store(user, password):
    # ruleid: python.password-hashed-with-general-digest
    user.password_hash = sha256((user.salt + password).encode("utf-8")).hexdigest()
    # ok: python.password-hashed-with-general-digest
    user.password_hash = PasswordHasher().hash(password)


class Account:
    def salted(self):
        digest = hashlib.sha512()
        # ruleid: python.password-hashed-with-general-digest
        digest.update(self.password.encode())
        return digest.hexdigest()


def derive(password, salt):
    # ok: python.password-hashed-with-general-digest
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)


def etag(content):
    # ok: python.password-hashed-with-general-digest
    return hashlib.sha256(content).hexdigest()
