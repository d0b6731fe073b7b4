import xml.etree.ElementTree as ET

import defusedxml.ElementTree as SafeET


def orders(document):
    # ruleid: python.xml-read-by-standard-library
    return ET.fromstring(document)


def safe_orders(document):
    # ok: python.xml-read-by-standard-library
    return SafeET.fromstring(document)


def empty():
    # ok: python.xml-read-by-standard-library
    return ET.fromstring("<orders/>")
