from flask import Blueprint, abort, jsonify, request
from flask_login import current_user, login_required

from shop.models import Invoice, db

bp = Blueprint("invoices", __name__)


@bp.route("/")
def start():
    return "shop"


@bp.route("/login", methods=["POST"])
def sign_in():
    return jsonify(ok=True)


@bp.get("/invoices")
@login_required
def list_invoices():
    return jsonify([i.number for i in Invoice.query.filter_by(owner=current_user.id)])


@bp.get("/invoices/<int:number>")
@login_required
def show_invoice(number):
    return jsonify(Invoice.query.get_or_404(number).as_dict())


@bp.post("/invoices")
# ok: python.handler-less-guarded-than-siblings
def create_invoice():
    if not current_user.is_authenticated:
        abort(401)
    db.session.add(Invoice(**request.get_json()))
    return "", 201


@bp.delete("/invoices/<int:number>")
# ruleid: python.handler-less-guarded-than-siblings
def delete_invoice(number):
    Invoice.query.filter_by(number=number).delete()
    db.session.commit()
    return "", 204


class Reports:
    @bp.get("/reports/daily")
    def daily(self):
        return "a class of its own is a group of its own"
