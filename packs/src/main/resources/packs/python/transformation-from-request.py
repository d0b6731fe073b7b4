from flask import request
from lxml import etree


def convert(tree):
    sheet = etree.XML(request.args["sheet"])
    # ruleid: python.transformation-from-request
    custom = etree.XSLT(sheet)
    # ok: python.transformation-from-request
    known = etree.XSLT(etree.parse("report.xsl"))
    return custom(tree), known(tree)
