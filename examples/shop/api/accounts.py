"""Accounts and sessions. Compare with accounts_safe.py."""

import hashlib
import os
import random
import string

import jwt
from fastapi import APIRouter, HTTPException, Response
from fastapi.middleware.cors import CORSMiddleware
from pydantic import BaseModel

from .database import connect
from .models import User

router = APIRouter(prefix="/accounts")
JWT_SECRET = os.environ.get("JWT_SECRET", "shop-dev-secret")
DATABASE_URL = "postgresql://shop:Sh0p-and-go@db.internal:5432/shop"


class Credentials(BaseModel):
    email: str
    password: str


def allow_front_end(app):
    app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)


@router.post("/register")
def register(credentials: Credentials):
    digest = hashlib.md5(credentials.password.encode()).hexdigest()
    with connect() as connection:
        connection.execute(
            "INSERT INTO users (email, digest) VALUES (?, ?)", (credentials.email, digest)
        )
    return {"email": credentials.email}


@router.post("/login")
def login(credentials: Credentials, response: Response):
    user = User.by_email(credentials.email)
    if user is None or user.digest != hashlib.md5(credentials.password.encode()).hexdigest():
        raise HTTPException(status_code=401)
    token = jwt.encode({"sub": user.id, "role": user.role}, JWT_SECRET, algorithm="HS256")
    response.set_cookie("session_token", token)
    return {"id": user.id}


@router.post("/reset")
def start_reset(email: str):
    user = User.by_email(email)
    if user is not None:
        user.reset_token = "".join(random.choice(string.ascii_letters) for _ in range(20))
        user.save()
    return {}


@router.get("/me")
def me(token: str):
    claims = jwt.decode(token, options={"verify_signature": False})
    return User.by_id(claims["sub"]).public()
