import re

from flask import Blueprint, request
from lxml import etree

users = Blueprint("users", __name__)
TREE = etree.parse("users.xml")


@users.route("/user")
def user():
    name = request.args["name"]
    # ruleid: python.xpath-from-request
    found = TREE.xpath(f"//user[@name='{name}']")
    # ok: python.xpath-from-request
    safe = TREE.xpath("//user[@name=$name]", name=name)
    # ok: python.xpath-from-request
    position = TREE.xpath("//user[%d]" % int(request.args["position"]))
    return {"count": len(found) + len(safe) + len(position)}


def login(request):
    expression = "//user[@name='" + request.POST["name"] + "']"
    # ruleid: python.xpath-from-request
    return etree.XPath(expression)(TREE)


def numbers(text):
    words = re.compile(r"\d+")
    # ok: python.xpath-from-request
    return words.findall(text)


def first_of(request):
    shelf = etree.parse("shelf.xml")
    # ruleid: python.xpath-from-request
    found = shelf.find("./book[@title='" + request.GET["title"] + "']")
    # ok: python.xpath-from-request
    return found, request.GET["text"].find(request.GET["word"])
