"""Accounts and sessions, written as they should be."""

import os
import secrets
from datetime import UTC, datetime, timedelta

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from fastapi import APIRouter, HTTPException, Response
from pydantic import BaseModel, Field

from .database import connect
from .models import User

router = APIRouter(prefix="/safe/accounts")
JWT_SECRET = os.environ["JWT_SECRET"]
HASHER = PasswordHasher()


class Credentials(BaseModel):
    email: str = Field(max_length=200)
    password: str = Field(min_length=12, max_length=200)


@router.post("/register")
def register(credentials: Credentials):
    with connect() as connection:
        connection.execute(
            "INSERT INTO users (email, digest) VALUES (?, ?)",
            (credentials.email, HASHER.hash(credentials.password)),
        )
    return {"email": credentials.email}


@router.post("/login")
def login(credentials: Credentials, response: Response):
    user = User.by_email(credentials.email)
    try:
        HASHER.verify(user.digest if user else DUMMY, credentials.password)
    except VerifyMismatchError:
        raise HTTPException(status_code=401, detail="wrong e-mail address or password")
    expiry = datetime.now(UTC) + timedelta(minutes=15)
    token = jwt.encode({"sub": user.id, "exp": expiry}, JWT_SECRET, algorithm="HS256")
    response.set_cookie("session_token", token, httponly=True, secure=True, samesite="lax")
    return {"id": user.id}


@router.post("/reset")
def start_reset(email: str):
    user = User.by_email(email)
    if user is not None:
        user.reset_token = secrets.token_urlsafe(32)
        user.save()
    return {}


@router.get("/me")
def me(token: str):
    claims = jwt.decode(token, JWT_SECRET, algorithms=["HS256"])
    return User.by_id(claims["sub"]).public()


DUMMY = HASHER.hash(secrets.token_hex(16))
