import os

import psycopg

from .settings import settings

# ok: secrets.password-in-url
first = psycopg.connect(user="app", password=os.environ["DB_PASSWORD"], host=os.environ["DB_HOST"])
# ok: secrets.password-in-url
second = psycopg.connect(host="db.shop.internal", password=settings.database_password, dbname="orders")
# ruleid: secrets.password-in-url
third = psycopg.connect("host=db.shop.internal user=app password=Vx7¦pQ2mLk dbname=orders")
