import os

import MySQLdb
import requests
from neo4j import GraphDatabase, basic_auth
from peewee import PostgresqlDatabase
from requests.auth import HTTPBasicAuth


def connect():
    # ruleid: python.empty-password
    first = MySQLdb.connect(host="db", user="root", passwd="", db="shop")
    # ok: python.empty-password
    second = MySQLdb.connect(host="db", user="shop", passwd=os.environ["DB_PASSWORD"], db="shop")
    return first, second


def graph(address):
    # ruleid: python.empty-password
    return GraphDatabase.driver(address, auth=basic_auth("neo4j", ""))


def rows():
    # ruleid: python.empty-password
    first = PostgresqlDatabase("shop", user="shop", password="", host="10.1.0.9")
    # ok: python.empty-password
    form = LoginForm(user="shop", password="")
    return first, form


def charge(key):
    # ok: python.empty-password
    return requests.post("https://api.payments.com/charge", auth=HTTPBasicAuth(key, ""), timeout=5)
