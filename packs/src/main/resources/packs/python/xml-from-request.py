import xml.etree.ElementTree as ET
from xml.dom import minidom

import defusedxml.ElementTree as SafeET
from django.http import JsonResponse
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/feed")
def feed():
    # ruleid: python.xml-from-request
    tree = ET.fromstring(request.data)
    # ok: python.xml-from-request
    safe = SafeET.fromstring(request.data)
    return {"items": len(tree) + len(safe)}


def soap(request):
    body = request.body
    # ruleid: python.xml-from-request
    document = etree.fromstring(body)
    # ruleid: python.xml-from-request
    other = minidom.parseString(body)
    return JsonResponse({"name": document.tag, "other": other.nodeName})


def settings():
    # ok: python.xml-from-request
    return ET.parse("settings.xml").getroot()
