import os

import httpx
import requests
from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse

router = APIRouter()
TOKEN = "https://accounts.example.com/oauth/token"


@router.get("/auth/google/callback")
async def finish(request: Request, code: str):
    async with httpx.AsyncClient() as client:
        answer = await client.post(
            TOKEN,
            # ruleid: python.sign-in-code-from-anybody
            data={
                "grant_type": "authorization_code",
                "code": code,
                "client_id": os.environ["CLIENT_ID"],
                "client_secret": os.environ["CLIENT_SECRET"],
            },
        )
    request.session["access"] = answer.json()["access_token"]
    return RedirectResponse("/")


@router.get("/auth/github/callback")
async def finish_checked(request: Request, code: str, state: str):
    if state != request.session.pop("state", None):
        raise HTTPException(status_code=400)
    async with httpx.AsyncClient() as client:
        # ok: python.sign-in-code-from-anybody
        answer = await client.post(TOKEN, data={"grant_type": "authorization_code", "code": code})
    request.session["access"] = answer.json()["access_token"]
    return RedirectResponse("/")


def callback(request):
    # ruleid: python.sign-in-code-from-anybody
    form = {"grant_type": "authorization_code", "code": request.GET["code"], "client_secret": os.environ["CLIENT_SECRET"]}
    request.session["access"] = requests.post(TOKEN, data=form, timeout=10).json()["access_token"]


def callback_with_proof(request):
    # ok: python.sign-in-code-from-anybody
    form = {"grant_type": "authorization_code", "code": request.GET["code"], "code_verifier": request.session["verifier"]}
    request.session["access"] = requests.post(TOKEN, data=form, timeout=10).json()["access_token"]


# Not of a browser: a program that was handed a code.
def exchange(code):
    # ok: python.sign-in-code-from-anybody
    form = {"grant_type": "authorization_code", "code": code}
    return requests.post(TOKEN, data=form, timeout=10).json()
