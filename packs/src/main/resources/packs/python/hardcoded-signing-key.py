import hashlib
import hmac
import os

import jwt
from cryptography.fernet import Fernet
from fastapi import FastAPI
from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from starlette.middleware.sessions import SessionMiddleware

SIGNING = "sh0p-tokens-2024"
# ruleid: python.hardcoded-signing-key
SECRET_KEY = "django-insecure-8v&2k!m0q"

app = Flask(__name__)
# ruleid: python.hardcoded-signing-key
app.secret_key = "supersecretkey"
# ruleid: python.hardcoded-signing-key
app.config["SECRET_KEY"] = "dev"
# ok: python.hardcoded-signing-key
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

api = FastAPI()
# ruleid: python.hardcoded-signing-key
api.add_middleware(SessionMiddleware, secret_key="shop-session")
# ok: python.hardcoded-signing-key
api.add_middleware(SessionMiddleware, secret_key=os.environ["SESSION_KEY"])


def issue(user, settings):
    claims = {"sub": user.id}
    # ruleid: python.hardcoded-signing-key
    first = jwt.encode(claims, "my-jwt-secret", algorithm="HS256")
    # ruleid: python.hardcoded-signing-key
    second = jwt.encode(claims, SIGNING, algorithm="HS256")
    # ok: python.hardcoded-signing-key
    third = jwt.encode(claims, settings.jwt_key, algorithm="HS256")
    return first, second, third


def read(token, public_key):
    # ruleid: python.hardcoded-signing-key
    mine = jwt.decode(token, "my-jwt-secret", algorithms=["HS256"])
    # ok: python.hardcoded-signing-key
    theirs = jwt.decode(token, public_key, algorithms=["RS256"])
    return mine, theirs


def confirm_link(email, key):
    # ruleid: python.hardcoded-signing-key
    weak = URLSafeTimedSerializer("confirm-email").dumps(email)
    # ok: python.hardcoded-signing-key
    return weak, URLSafeTimedSerializer(key, salt="confirm-email").dumps(email)


def seal(data, key):
    # ruleid: python.hardcoded-signing-key
    weak = hmac.new(b"webhook", data, hashlib.sha256).hexdigest()
    # ok: python.hardcoded-signing-key
    strong = hmac.new(key, data, hashlib.sha256).hexdigest()
    # ok: python.hardcoded-signing-key
    return weak, strong, Fernet(key).encrypt(data)


def configure(app, keys):
    settings = {"SECRET_KEY": "shop-secret-2024", "TESTING": False}
    # ruleid: python.hardcoded-signing-key
    app.config.update(settings)
    # ruleid: python.hardcoded-signing-key
    app.config.update(dict(JWT_SECRET_KEY="shop-tokens-2024"))
    # ok: python.hardcoded-signing-key
    app.config.update({"SECRET_KEY": keys.read("session")})


# ruleid: python.hardcoded-signing-key
SIMPLE_JWT = {"ALGORITHM": "HS256", "SIGNING_KEY": "shop-tokens-2024"}


class TestingConfig:
    # ok: python.hardcoded-signing-key
    SECRET_KEY = "AAAAAAAAAAAAAAAAAAAA"


class FeedParameters(Parameters):
    def __init__(self):
        super().__init__()
        # ok: python.hardcoded-signing-key
        self.secret_key = "to be filled in"


class Shop(Flask):
    def __init__(self):
        super().__init__("shop")
        # ruleid: python.hardcoded-signing-key
        self.secret_key = "shop-sessions"
