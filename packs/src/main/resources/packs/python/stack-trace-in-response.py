import logging
import traceback

from django.conf import settings
from django.http import JsonResponse
from flask import Blueprint, render_template

shop = Blueprint("shop", __name__)
logger = logging.getLogger(__name__)


@shop.route("/stock")
def stock():
    try:
        return load_stock()
    except Exception:
        logger.exception("stock failed")
        # ruleid: python.stack-trace-in-response
        return traceback.format_exc(), 500


@app.errorhandler(500)
def failed(error):
    # ruleid: python.stack-trace-in-response
    return render_template("error.html", stack=traceback.format_stack()), 500


@shop.errorhandler(Exception)
def told(error):
    logger.error(traceback.format_exc())
    # ruleid: python.stack-trace-in-response
    return {"error": "failed", "trace": traceback.format_exc()}, 500


class Report:
    def get(self, request):
        try:
            return self.build(request)
        except Exception as error:
            body = {"error": "the report cannot be built"}
            if settings.DEBUG:
                body["trace"] = traceback.format_exc()
            # ok: python.stack-trace-in-response
            return JsonResponse(body, status=500)

    def post(self, request):
        try:
            return self.store(request)
        except Exception as error:
            logger.error("not stored\n%s", traceback.format_exc())
            # ok: python.stack-trace-in-response
            return JsonResponse({"error": "the report cannot be stored"}, status=500)


def run(job):
    try:
        job()
    except Exception:
        # ok: python.stack-trace-in-response
        return traceback.format_exc()
