import os

import mysql.connector


def connect():
    # ruleid: python.password-in-code
    first = mysql.connector.connect(user="shop", password="orders")
    # ok: python.password-in-code
    second = mysql.connector.connect(user="shop", password=os.environ["DB_PASSWORD"])
    return first, second


def is_admin(password):
    # ruleid: python.password-in-code
    return password == "letmein"


def is_empty(password):
    # ok: python.password-in-code
    return password == ""
