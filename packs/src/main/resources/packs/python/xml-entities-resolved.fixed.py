import xml.sax
from xml.sax.handler import feature_external_ges

import defusedxml.ElementTree
from lxml import etree


def read(document):
    # ruleid: python.xml-entities-resolved
    parser = etree.XMLParser(resolve_entities=False)
    # ruleid: python.xml-entities-resolved
    network = etree.XMLParser(no_network=True, remove_blank_text=True)
    return etree.fromstring(document, parser), etree.fromstring(document, network)


def stream(document, handler):
    reader = xml.sax.make_parser()
    # ruleid: python.xml-entities-resolved
    reader.setFeature(feature_external_ges, False)
    reader.setContentHandler(handler)
    reader.parse(document)


def read_safe(document):
    # ok: python.xml-entities-resolved
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    reader = xml.sax.make_parser()
    # ok: python.xml-entities-resolved
    reader.setFeature(feature_external_ges, False)
    # ok: python.xml-entities-resolved
    return etree.fromstring(document, parser), defusedxml.ElementTree.fromstring(document)
