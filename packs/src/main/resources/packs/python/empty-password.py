import os

import MySQLdb


def connect():
    # ruleid: python.empty-password
    first = MySQLdb.connect(host="db", user="root", passwd="", db="shop")
    # ok: python.empty-password
    second = MySQLdb.connect(host="db", user="shop", passwd=os.environ["DB_PASSWORD"], db="shop")
    return first, second
