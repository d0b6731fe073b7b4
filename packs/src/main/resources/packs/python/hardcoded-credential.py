import os

import boto3
import psycopg2
from django.contrib.auth.forms import PasswordField

# ruleid: python.hardcoded-credential
DB_PASSWORD = "Tr0ub4dor&3-prod"
# ruleid: python.hardcoded-credential
stripe_api_key: str = "rk_prod_9aF3kQ81mZx02LcV"
# ok: python.hardcoded-credential
SMTP_PASSWORD = os.environ["SMTP_PASSWORD"]
# ok: python.hardcoded-credential
API_KEY = "your-api-key-1"
# ok: python.hardcoded-credential
PASSWORD_FIELD = "new_password1"
# ok: python.hardcoded-credential
RESET_PASSWORD = "accounts/reset_password.html"


class Settings:
    # ruleid: python.hardcoded-credential
    client_secret = "8f14e45fceea167a5a36"
    # ok: python.hardcoded-credential
    access_token = ""
    # ok: python.hardcoded-credential
    auth_token = "access_token"


def connect():
    # ruleid: python.hardcoded-credential
    first = psycopg2.connect(host="db", user="shop", password="w1nter-is-c0ming")
    # ok: python.hardcoded-credential
    second = psycopg2.connect(host="db", user="shop", password=DB_PASSWORD)
    return first, second


def configure(app, config):
    # ruleid: python.hardcoded-credential
    app.config["MAIL_PASSWORD"] = "k33p!this:quiet"
    # ok: python.hardcoded-credential
    app.config["MAIL_PASSWORD"] = config.mail_password
    # ruleid: python.hardcoded-credential
    options = {"user": "shop", "password": "5ecr3t-5auce"}
    # ok: python.hardcoded-credential
    labels = {"password": "Password (at least 8 characters)", "api_key": "API key"}
    # ok: python.hardcoded-credential
    return boto3.client("s3", aws_secret_access_key=os.environ["AWS_SECRET"]), options, labels


def form(request):
    # ok: python.hardcoded-credential
    password = PasswordField(label="New password 1")
    # ok: python.hardcoded-credential
    return password, {"token": "abc12345"}
