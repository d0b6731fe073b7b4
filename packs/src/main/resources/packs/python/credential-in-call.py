import ftplib
import os
import smtplib

import boto3
import requests
from cassandra.auth import PlainTextAuthProvider
from elasticsearch import Elasticsearch
from neo4j import GraphDatabase, basic_auth
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth1Session

GRAPH_PASSWORD = "graph-Summer-19"


def report(total):
    # ruleid: python.credential-in-call
    requests.post("https://billing.shop.com/totals", json=total, auth=HTTPBasicAuth("shop", "Summer-19"), timeout=5)
    # ruleid: python.credential-in-call
    requests.get("https://billing.shop.com/state", auth=("shop", "Summer-19"), timeout=5)
    # ok: python.credential-in-call
    requests.get("https://billing.shop.com/state", auth=("shop", os.environ["BILLING_PASSWORD"]), timeout=5)
    # ok: python.credential-in-call
    requests.get("https://api.github.com/user", auth=(os.environ["TOKEN"], "x-oauth-basic"), timeout=5)


def graph(address, user):
    # ruleid: python.credential-in-call
    first = GraphDatabase.driver(address, auth=basic_auth(user, GRAPH_PASSWORD))
    # ok: python.credential-in-call
    second = GraphDatabase.driver(address, auth=basic_auth(user, os.environ["GRAPH_PASSWORD"]))
    return first, second


def stores(nodes):
    # ruleid: python.credential-in-call
    provider = PlainTextAuthProvider("orders", "Winter-20")
    # ruleid: python.credential-in-call
    search = Elasticsearch(nodes, basic_auth=("elastic", "Winter-20"))
    # ok: python.credential-in-call
    other = Elasticsearch(nodes, basic_auth=("elastic", os.environ["ELASTIC_PASSWORD"]))
    # ruleid: python.credential-in-call
    files = boto3.client("s3", aws_access_key_id="AKIA2OGYBAH6QZZV4TPN", aws_secret_access_key="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")
    return provider, search, other, files


def mail(message):
    with smtplib.SMTP_SSL("mail.shop.com") as server:
        # ruleid: python.credential-in-call
        server.login("robot@shop.com", "Spring-21")
        server.send_message(message)
    with smtplib.SMTP_SSL("mail.shop.com") as other:
        # ok: python.credential-in-call
        other.login("robot@shop.com", os.environ["MAIL_PASSWORD"])


def upload(name):
    # ruleid: python.credential-in-call
    store = ftplib.FTP_TLS("files.shop.com", "shop", "Spring-21")
    # ok: python.credential-in-call
    public = ftplib.FTP_TLS("files.shop.com", "shop", read_password())
    return store, public


def feed(key):
    # ruleid: python.credential-in-call
    session = OAuth1Session(key, "9fJ2kQ7mX1", resource_owner_key=key)
    # ok: python.credential-in-call
    login("shop", "Spring-21")
    return session
