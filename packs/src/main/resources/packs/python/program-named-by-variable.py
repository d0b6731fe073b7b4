import os
import sys


def start(tool, arguments):
    # ruleid: python.program-named-by-variable
    os.execvp(tool, arguments)


def open_report(path):
    # ruleid: python.program-named-by-variable
    os.startfile(path)


def again():
    # ok: python.program-named-by-variable
    os.execv(sys.executable, [sys.executable, "-m", "shop"])
