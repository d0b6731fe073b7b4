import aioftp
import websockets
import ftplib
import imaplib
import requests


def fetch(host):
    # ruleid: python.protocol-without-encryption
    connection = ftplib.FTP(host)
    # ok: python.protocol-without-encryption
    safe = ftplib.FTP_TLS(host)
    return connection, safe


def rates():
    # ruleid: python.protocol-without-encryption
    old = requests.get("http://rates.shop.com/today", timeout=5)
    # ok: python.protocol-without-encryption
    new = requests.get("https://rates.shop.com/today", timeout=5)
    # ok: python.protocol-without-encryption
    near = requests.get("http://localhost:8080/today", timeout=5)
    return old, new, near


async def prices():
    # ruleid: python.protocol-without-encryption
    async with websockets.connect("ws://prices.shop.com/live") as live:
        print(await live.recv())
    # ok: python.protocol-without-encryption
    async with websockets.connect("wss://prices.shop.com/live") as live:
        print(await live.recv())
    # ruleid: python.protocol-without-encryption
    async with aioftp.Client.context("files.shop.com") as files:
        await files.download("prices.csv")


def letters():
    # ruleid: python.protocol-without-encryption
    box = imaplib.IMAP4("mail.shop.com")
    return box.list()


def letters_safe():
    # ok: python.protocol-without-encryption
    box = imaplib.IMAP4("mail.shop.com")
    box.starttls()
    # ok: python.protocol-without-encryption
    other = imaplib.IMAP4_SSL("mail.shop.com")
    return box.list(), other.list()
