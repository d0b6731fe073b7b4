import os
from pathlib import Path

BASE = "/srv/files"


def read(name):
    path = os.path.realpath(os.path.join(BASE, name))
    # ruleid: python.prefix-check-without-separator
    if not path.startswith(BASE):
        raise PermissionError(name)
    return open(path).read()


def read_path(base: Path, name):
    path = (base / name).resolve()
    # ruleid: python.prefix-check-without-separator
    if str(path).startswith(str(base)):
        return path.read_text()
    return None


def inside(base, name):
    # ruleid: python.prefix-check-without-separator
    return os.path.abspath(name).startswith(base)


def read_safe(name):
    path = os.path.realpath(os.path.join(BASE, name))
    # ok: python.prefix-check-without-separator
    if not path.startswith(BASE + os.sep):
        raise PermissionError(name)
    return open(path).read()


def read_safe_path(base: Path, name):
    path = (base / name).resolve()
    # ok: python.prefix-check-without-separator
    if path.is_relative_to(base):
        return path.read_text()
    return None


def absolute(path):
    path = os.path.normpath(path)
    # ok: python.prefix-check-without-separator
    return path.startswith("/srv/files/")


def is_comment(line):
    # ok: python.prefix-check-without-separator
    return line.startswith(BASE)
