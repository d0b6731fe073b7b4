from fastapi import APIRouter, Depends, HTTPException
from flask import Blueprint, flash, jsonify, redirect, render_template, request
from werkzeug.security import check_password_hash

from .models import User
from .security import pwd_context, signed_in

router = APIRouter()
pages = Blueprint("pages", __name__)


@router.post("/login")
async def enter(form: Form, db=Depends(session)):
    user = await db.get_by_email(form.email)
    if user is None:
        # ruleid: python.unknown-user-told-apart
        raise HTTPException(status_code=404, detail="User not found")
    if not pwd_context.verify(form.password, user.hashed_password):
        # ok: python.unknown-user-told-apart
        raise HTTPException(status_code=401, detail="Incorrect password")
    return token_for(user)


@pages.route("/sign-in", methods=["POST"])
def sign_in():
    user = User.query.filter_by(name=request.form["name"]).first()
    if not user:
        # ruleid: python.unknown-user-told-apart
        return jsonify({"error": "No account with this e-mail"}), 401
    if not check_password_hash(user.password, request.form["password"]):
        return jsonify({"error": "Wrong password"}), 401
    return jsonify(token_for(user))


class LoginView:
    def post(self, request):
        user = find(request.data["username"])
        if not user:
            # ruleid: python.unknown-user-told-apart
            flash("Unknown user")
            return redirect("/login")
        if not user.check_password(request.data["password"]):
            flash("Wrong password")
        return redirect("/")


@pages.route("/enter", methods=["POST"])
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    if not user or not check_password_hash(user.password, request.form["password"]):
        # ok: python.unknown-user-told-apart
        return render_template("login.html", error="Wrong user name or password")
    return redirect("/")


@router.post("/password")
async def change_password(form: Form, user=Depends(signed_in)):
    stored = await find(user.id)
    if stored is None:
        # ok: python.unknown-user-told-apart
        raise HTTPException(status_code=404, detail="User not found")
    if not pwd_context.verify(form.old, stored.hashed_password):
        raise HTTPException(status_code=401, detail="Incorrect password")


def login_as(admin, name):
    # No password is asked for.
    user = find(name)
    if user is None:
        # ok: python.unknown-user-told-apart
        raise LookupError("User not found")
    return user
