import re

from flask import Blueprint, request

search = Blueprint("search", __name__)


@search.route("/search")
def find():
    pattern = request.args["q"]
    # ruleid: python.regex-from-request
    matcher = re.compile(pattern, re.IGNORECASE)
    # ruleid: python.regex-from-request
    hits = re.findall(f"^{pattern}", CATALOGUE)
    # ok: python.regex-from-request
    plain = re.compile(re.escape(pattern))
    # ok: python.regex-from-request
    words = re.split(r"\s+", pattern)
    return {"hits": [matcher.pattern, hits, plain.pattern, words]}


def slug(request):
    # ok: python.regex-from-request
    return re.sub(r"[^a-z]+", "-", request.GET["title"])
