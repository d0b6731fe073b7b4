from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from flask import Blueprint, request
from werkzeug.security import generate_password_hash

auth = Blueprint("auth", __name__)


@auth.route("/register", methods=["POST"])
def register():
    body = request.get_json()
    # ruleid: python.password-stored-unhashed
    user = User(name=body["name"], password=body["password"])
    # ok: python.password-stored-unhashed
    safe = User(name=body["name"], password=generate_password_hash(body["password"]))
    return {"ids": [user.id, safe.id]}


def change(request):
    # ruleid: python.password-stored-unhashed
    request.user.password = request.POST["new_password1"]
    # ok: python.password-stored-unhashed
    request.user.set_password(request.POST["new_password1"])
    # ok: python.password-stored-unhashed
    request.user.password = make_password(request.POST["new_password1"])
    request.user.save()


async def sign_up(payload, session):
    # ruleid: python.password-stored-unhashed
    session.add(User(email=payload.email, password=payload.password))
    # ok: python.password-stored-unhashed
    return User.objects.create_user(payload.email, password=payload.password)
