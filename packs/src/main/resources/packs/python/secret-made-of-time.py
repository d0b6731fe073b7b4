import hashlib
import secrets
import time
from datetime import datetime, timedelta

import jwt


def forgot(user):
    # ruleid: python.secret-made-of-time
    user.reset_token = hashlib.sha256(f"{user.email}{time.time()}".encode()).hexdigest()
    user.reset_expires = datetime.utcnow() + timedelta(hours=1)


def new_session(user):
    stamp = str(int(datetime.now().timestamp()))
    # ruleid: python.secret-made-of-time
    session_id = hashlib.md5((str(user.id) + stamp).encode()).hexdigest()
    return session_id


def generate_token(name):
    # ruleid: python.secret-made-of-time
    return f"{name}-{time.time_ns()}"


def new_api_key(number):
    # ruleid: python.secret-made-of-time
    api_key = f"sk_{number}_{int(time.time())}"
    return api_key


def invite(user):
    # ok: python.secret-made-of-time
    invite_token = secrets.token_urlsafe(32) + str(int(time.time()))
    # ok: python.secret-made-of-time
    user.invite_code = f"{secrets.token_hex(8)}-{int(time.time())}"
    return invite_token


def access(user, key):
    claims = {"sub": user.id, "exp": time.time() + 600}
    # ok: python.secret-made-of-time
    access_token = jwt.encode(claims, key, algorithm="HS256")
    # ok: python.secret-made-of-time
    session_token = store.open_session(user.id, str(datetime.now()))
    # ok: python.secret-made-of-time
    token_expires_at = time.time() + 600
    # ok: python.secret-made-of-time
    otp = issue(user) if time.time() > user.last else None
    return access_token, session_token, token_expires_at, otp
