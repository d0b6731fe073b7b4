import hashlib
from hashlib import md5

import bcrypt
from argon2 import PasswordHasher


def store(user, password):
    # ruleid: python.password-hashed-with-fast-digest
    user.password_hash = hashlib.md5(password.encode()).hexdigest()
    # ruleid: python.password-hashed-with-fast-digest
    user.password_hash = md5((user.salt + password).encode("utf-8")).hexdigest()
    # ok: python.password-hashed-with-fast-digest
    user.password_hash = PasswordHasher().hash(password)
    # ok: python.password-hashed-with-fast-digest
    user.password_hash = bcrypt.hashpw(password.encode(), bcrypt.gensalt())


class Account:
    def matches(self, raw_password):
        # ruleid: python.password-hashed-with-fast-digest
        digest = hashlib.sha1(f"{self.salt}{raw_password}".encode())
        return digest.hexdigest() == self.digest

    def salted(self):
        digest = hashlib.sha1()
        # ruleid: python.password-hashed-with-fast-digest
        digest.update(self.password.encode())
        return digest.hexdigest()


def derive(password, salt):
    # ok: python.password-hashed-with-fast-digest
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)


def etag(content):
    # ok: python.password-hashed-with-fast-digest
    return hashlib.md5(content).hexdigest()


def range_of_known_leaks(password):
    # ok: python.password-hashed-with-fast-digest
    return hashlib.sha1(password.encode()).hexdigest().upper()[:5]


def reset_key(user, password_hash):
    # ok: python.password-hashed-with-fast-digest
    return hashlib.sha1(password_hash.encode()).hexdigest()

def register(data):
    # ruleid: python.password-hashed-with-fast-digest
    first = hashlib.sha1(data["password"].encode()).hexdigest()
    # ruleid: python.password-hashed-with-fast-digest
    second = hashlib.md5(data.get("password").encode()).hexdigest()
    # ok: python.password-hashed-with-fast-digest
    return first, second, hashlib.md5(data["picture"]).hexdigest()


def is_same(user, password):
    if user.password.startswith("{SHA}"):
        # ok: python.password-hashed-with-fast-digest
        return user.password == "{SHA}" + hashlib.sha1(password.encode()).hexdigest()
    # ruleid: python.password-hashed-with-fast-digest
    return user.password == hashlib.md5(password.encode()).hexdigest()


def _verify_and_upgrade_from_sha1(self, password):
    # ok: python.password-hashed-with-fast-digest
    return hashlib.sha1(password.encode()).hexdigest() == self.kept


def token_of_series(login, password):
    # ok: python.password-hashed-with-fast-digest
    return requests.post("https://api.series.io/auth", params={"login": login, "password": hashlib.md5(password.encode()).hexdigest()})
