import ldap
import ldap3
from flask import Blueprint, request
from ldap.filter import escape_filter_chars

people = Blueprint("people", __name__)
BASE = "ou=people,dc=shop,dc=example"


@people.route("/find")
def find():
    connection = ldap.initialize("ldaps://directory.shop.example")
    name = request.args["name"]
    # ruleid: python.ldap-filter-from-request
    found = connection.search_s(BASE, ldap.SCOPE_SUBTREE, f"(uid={name})")
    safe_filter = "(uid=%s)" % escape_filter_chars(name)
    # ok: python.ldap-filter-from-request
    return {"found": found, "safe": connection.search_s(BASE, ldap.SCOPE_SUBTREE, safe_filter)}


def login(request):
    connection = ldap3.Connection("ldaps://directory.shop.example")
    # ruleid: python.ldap-filter-from-request
    connection.search(BASE, "(&(uid=" + request.POST["user"] + ")(active=TRUE))")
    # ok: python.ldap-filter-from-request
    connection.search(BASE, "(objectClass=person)")
    return connection.entries


def search_text(index, request):
    # ok: python.ldap-filter-from-request
    return index.search("products", request.GET["q"])
