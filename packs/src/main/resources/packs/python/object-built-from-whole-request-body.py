import json

from flask import Blueprint, request

from shop.models import Account, User
from shop.schemas import UserSchema

users = Blueprint("users", __name__)


@users.route("/users", methods=["POST"])
def create():
    # ruleid: python.object-built-from-whole-request-body
    user = User(**request.get_json())
    body = request.json
    # ruleid: python.object-built-from-whole-request-body
    other = User(**body)
    # ok: python.object-built-from-whole-request-body
    safe = User(name=body["name"], email=body["email"])
    # ok: python.object-built-from-whole-request-body
    checked = User(**UserSchema().load(body))
    return {"ids": [user.id, other.id, safe.id, checked.id]}


def update(request, user):
    for name, value in request.data.items():
        # ruleid: python.object-built-from-whole-request-body
        setattr(user, name, value)
    user.save()


def update_safe(request, user):
    for name in ("email", "phone"):
        # ok: python.object-built-from-whole-request-body
        setattr(user, name, request.data[name])
    user.save()


@people.route("/people/<int:number>/form", methods=["POST"])
def change_by_form(number):
    person = Person.query.get(number)
    for field, value in request.form.items():
        # ruleid: python.object-built-from-whole-request-body
        setattr(person, field, value)
    return "done"


@users.route("/profiles/<name>", methods=["PATCH"])
def change_profile(name):
    fields = request.get_json()
    # ok: python.object-built-from-whole-request-body
    profiles.update_one({"name": name}, {"$set": {"bio": fields["bio"]}})
    # ruleid: python.object-built-from-whole-request-body
    profiles.update_one({"name": name}, {"$set": fields})


def edit_account(request):
    # ruleid: python.object-built-from-whole-request-body
    Account.objects.filter(pk=request.user.pk).update(**request.data)
    # ok: python.object-built-from-whole-request-body
    Account.objects.filter(pk=request.user.pk).update(name=request.data["name"])


@router.patch("/accounts/me")
def patch_account(changes: dict, account=None):
    for name, value in changes.items():
        # ruleid: python.object-built-from-whole-request-body
        setattr(account, name, value)
    # ok: python.object-built-from-whole-request-body
    setattr(account, "shown", changes["shown"])

def create(event, context):
    body = json.loads(event["body"])
    # ruleid: python.object-built-from-whole-request-body
    orders.put_item(Item=body)
    # ok: python.object-built-from-whole-request-body
    orders.put_item(Item={"name": body["name"]})
