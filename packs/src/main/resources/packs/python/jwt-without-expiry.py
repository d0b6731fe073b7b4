from datetime import UTC, datetime, timedelta

import jwt


def issue(user, key):
    # ruleid: python.jwt-without-expiry
    first = jwt.encode({"sub": user.id, "role": user.role}, key, algorithm="HS256")
    claims = {"sub": user.id}
    # ruleid: python.jwt-without-expiry
    second = jwt.encode(claims, key, algorithm="HS256")
    return first, second


def issue_short(user, key):
    expiry = datetime.now(UTC) + timedelta(minutes=15)
    # ok: python.jwt-without-expiry
    return jwt.encode({"sub": user.id, "exp": expiry}, key, algorithm="HS256")


def issue_updated(user, key):
    claims = {"sub": user.id}
    claims["exp"] = datetime.now(UTC) + timedelta(minutes=15)
    # ok: python.jwt-without-expiry
    return jwt.encode(claims, key, algorithm="HS256")


def issue_merged(data: dict, key):
    to_encode = data.copy()
    to_encode.update({"exp": datetime.now(UTC) + timedelta(minutes=15)})
    # ok: python.jwt-without-expiry
    first = jwt.encode(to_encode, key, algorithm="HS256")
    # ok: python.jwt-without-expiry
    return first, jwt.encode({**data, "kind": "access"}, key, algorithm="HS256")
