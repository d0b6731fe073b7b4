from litestar import get
from litestar.response import Redirect as LitestarRedirect
from sanic import response as sanic_response
from urllib.parse import urlsplit

from django.http import HttpResponseRedirect
from django.shortcuts import redirect as django_redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi import APIRouter
from fastapi.responses import RedirectResponse
from flask import Blueprint, redirect, request, url_for

auth = Blueprint("auth", __name__)
router = APIRouter()


@auth.route("/login", methods=["POST"])
def login():
    target = request.args.get("next") or url_for("auth.home")
    # ruleid: python.redirect-to-request-url
    return redirect(target)


@auth.route("/language/<code>")
def language(code):
    # ok: python.redirect-to-request-url
    return redirect(f"/{code}/home") if code in ("de", "en") else redirect(url_for("auth.home"))


@auth.route("/item")
def item():
    # ok: python.redirect-to-request-url
    return redirect(url_for("shop.item", item=request.args["item"]))


@auth.route("/search")
def search():
    # ok: python.redirect-to-request-url
    return redirect("/find?q=" + request.args["q"] + "&page=" + request.args["page"])


def logout(request):
    # ruleid: python.redirect-to-request-url
    return HttpResponseRedirect(request.GET["next"])


def logout_safe(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    # ok: python.redirect-to-request-url
    return HttpResponseRedirect(target)


def account(request):
    # ok: python.redirect-to-request-url
    return django_redirect(reverse("account", args=[request.GET["id"]]))


@router.get("/out")
async def leave(url: str):
    # ruleid: python.redirect-to-request-url
    return RedirectResponse(url=url)

def move(response):
    # ruleid: python.redirect-to-request-url
    response.headers["Location"] = request.args["next"]
    # ok: python.redirect-to-request-url
    response.headers["Location"] = "/orders"
    return response


def kept(request):
    page = Page(title=request.POST["title"])
    # ok: python.redirect-to-request-url
    return HttpResponseRedirect(page.get_absolute_url())


def again(request):
    # ok: python.redirect-to-request-url
    return django_redirect(request.path)


def _stays_here(address):
    parts = urlsplit(address)
    if parts.netloc or parts.scheme:
        return False
    return match_route(parts.path) in AFTER_LOGIN


def signed_in(request):
    target = request.GET.get("next")
    if target and _stays_here(target):
        # asked: whether the function's look at the address is enough
        # ruleid: python.redirect-to-request-url
        return django_redirect(target)
    return django_redirect("/")


def confirmed(request):
    target = request.POST.get("next")
    if target and url_has_allowed_host_and_scheme(url=target, allowed_hosts={request.get_host()}):
        # ok: python.redirect-to-request-url
        return django_redirect(target)
    query = request.GET.copy()
    query.pop("token")
    here = view_url("orders")
    # ok: python.redirect-to-request-url
    return django_redirect(f"{here}?{query.urlencode()}")

def renamed(request, kind, name):
    target = f"/{kind}/{name}"
    query = request.META.get("QUERY_STRING")
    # ok: python.redirect-to-request-url
    return django_redirect(f"{target}?{query}")


@get("/leave")
async def leave_litestar(target: str = "/") -> LitestarRedirect:
    # ruleid: python.redirect-to-request-url
    return LitestarRedirect(path=target)


@get("/stay")
async def stay_litestar(page: int) -> LitestarRedirect:
    # ok: python.redirect-to-request-url
    return LitestarRedirect(path=f"/orders?page={page}")


@sanic_app.get("/leave")
async def leave_sanic(request):
    # ruleid: python.redirect-to-request-url
    return sanic_response.redirect(request.args.get("next"))


@app.route("/old/<int:number>")
def moved(number):
    # ok: python.redirect-to-request-url
    return redirect(request.url.replace("/old/", "/orders/"))


class Guarded:
    def to_guard(self):
        guard_url = reverse("guard")
        query = self.request.META.get("QUERY_STRING", "")
        if query:
            guard_url = "%s?%s" % (guard_url, query)
        # ok: python.redirect-to-request-url
        return redirect(guard_url)
