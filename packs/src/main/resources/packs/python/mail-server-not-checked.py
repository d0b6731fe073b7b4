import imaplib
import smtplib
import ssl
from ftplib import FTP_TLS

HOST = "mail.example.com"


def send(message, password):
    with smtplib.SMTP(HOST, 587) as server:
        # ruleid: python.mail-server-not-checked
        server.starttls()
        server.login("shop", password)
        server.send_message(message)


def send_checked(message, password):
    with smtplib.SMTP(HOST, 587) as server:
        # ok: python.mail-server-not-checked
        server.starttls(context=ssl.create_default_context())
        server.login("shop", password)
        server.send_message(message)


def read(password):
    # ruleid: python.mail-server-not-checked
    inbox = imaplib.IMAP4_SSL(HOST)
    inbox.login("shop", password)
    # ok: python.mail-server-not-checked
    archive = imaplib.IMAP4_SSL(HOST, ssl_context=ssl.create_default_context())
    # ruleid: python.mail-server-not-checked
    files = FTP_TLS("files.example.com")
    return inbox, archive, files
