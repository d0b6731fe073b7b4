from flask import Flask, request
from werkzeug.security import generate_password_hash

from shop.models import User, db

app = Flask(__name__)


@app.post("/api/register")
def register():
    data = request.get_json()
    user = User(
        email=data["email"],
        password=generate_password_hash(data["password"]),
        # ruleid: python.role-chosen-at-registration
        role=data.get("role", "customer"),
    )
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}, 201


def signup(request):
    # ruleid: python.role-chosen-at-registration
    return User.objects.create(email=request.POST["email"], is_staff=request.POST.get("is_staff"))


def sign_up(request):
    # ok: python.role-chosen-at-registration
    return User.objects.create(email=request.POST["email"], role="customer")


@app.put("/api/users/<int:user>/role")
def change_role(user):
    # ok: python.role-chosen-at-registration
    User.query.get(user).role = request.json["role"]
    return {}
