import gzip
import zipfile

from flask import request


def receive():
    # ruleid: python.data-unpacked-without-limit
    text = gzip.decompress(request.data)
    # ruleid: python.data-unpacked-without-limit
    archive = zipfile.ZipFile(request.files["archive"])
    # ok: python.data-unpacked-without-limit
    fixed = zipfile.ZipFile("templates.zip")
    return text, archive, fixed
