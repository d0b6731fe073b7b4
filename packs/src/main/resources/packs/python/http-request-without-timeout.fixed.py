import requests
from requests import get


def fetch(url, options):
    # ruleid: python.http-request-without-timeout
    first = requests.get(url, timeout=10)
    # ruleid: python.http-request-without-timeout
    second = requests.post(url, json={"a": 1}, timeout=10)
    # ok: python.http-request-without-timeout
    third = requests.get(url, timeout=5)
    # ok: python.http-request-without-timeout
    fourth = requests.get(url, **options)
    return first, second, third, fourth


def from_store(store, key):
    # ok: python.http-request-without-timeout
    return store.requests.get(key)


class View:
    def post(self, client):
        # ok: python.http-request-without-timeout
        return client.post("/orders", json={})
