import json
import logging
import traceback

from django.http import HttpResponse, JsonResponse
from fastapi import APIRouter, HTTPException
from flask import Blueprint, jsonify, render_template

shop = Blueprint("shop", __name__)
router = APIRouter()
logger = logging.getLogger(__name__)


@shop.route("/orders")
def orders():
    try:
        return load_orders()
    except Exception as error:
        # ruleid: python.exception-text-in-response
        return jsonify({"error": str(error)}), 500


@shop.route("/stock")
def stock():
    try:
        return load_stock()
    except Exception:
        logger.exception("stock failed")
        # ok: python.exception-text-in-response
        return traceback.format_exc(), 500


@shop.route("/products")
def products():
    try:
        return load_products()
    except KeyError as missing:
        # ok: python.exception-text-in-response
        return jsonify(error="unknown product"), 404
    except Exception as error:
        logger.error("products failed: %s", error)
        # ok: python.exception-text-in-response
        return jsonify(error="internal error"), 500


class Report:
    def get(self, request):
        try:
            return self.build(request)
        except Exception as exc:
            # ruleid: python.exception-text-in-response
            return HttpResponse(f"failed: {exc}", status=500)

    def post(self, request):
        try:
            return self.store(request)
        except ValidationError as problem:
            # ok: python.exception-text-in-response
            return JsonResponse({"error": str(problem)}, status=400)


@router.post("/pay")
async def pay(order_id: int):
    try:
        return await charge(order_id)
    except Exception as error:
        message = "payment failed: " + str(error)
        # ruleid: python.exception-text-in-response
        raise HTTPException(status_code=500, detail=message)


def run(job):
    try:
        job()
    except Exception as error:
        # ok: python.exception-text-in-response
        return str(error)


@shop.errorhandler(Exception)
def failed(error):
    # ok: python.exception-text-in-response
    return {"error": "failed", "trace": traceback.format_exc()}, 500


@shop.errorhandler(404)
def missing(error):
    # ok: python.exception-text-in-response
    return {"error": "not found"}, 404

@shop.errorhandler(Exception)
def failed(error):
    # ruleid: python.exception-text-in-response
    return jsonify(error=str(error)), 500


@shop.errorhandler(ValueError)
def refused(error):
    # ok: python.exception-text-in-response
    return jsonify(error=str(error)), 400


def handler(event, context):
    try:
        return {"statusCode": 200, "body": json.dumps(load_orders())}
    except Exception as error:
        # ruleid: python.exception-text-in-response
        return {"statusCode": 500, "body": json.dumps({"error": str(error)})}
