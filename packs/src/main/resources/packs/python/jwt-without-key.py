import os

import jwt
from jose import jwt as tokens


def make(user):
    # ruleid: python.jwt-without-key
    first = jwt.encode({"sub": user}, "", algorithm="HS256")
    # ruleid: python.jwt-without-key
    second = jwt.encode({"sub": user}, key=None, algorithm="none")
    # ruleid: python.jwt-without-key
    third = tokens.encode({"sub": user}, os.environ["KEY"], algorithm="none")
    # ok: python.jwt-without-key
    right = jwt.encode({"sub": user}, os.environ["KEY"], algorithm="HS256")
    # ok: python.jwt-without-key
    text = user.encode("utf-8")
    return first, second, third, right, text
