import os
import sys

import paramiko


def start(tool, arguments):
    # ruleid: python.program-named-by-variable
    os.execvp(tool, arguments)


def open_report(path):
    # ruleid: python.program-named-by-variable
    os.startfile(path)


def apart(tool):
    # ruleid: python.program-named-by-variable
    os.spawnlp(os.P_NOWAIT, tool, tool)


def on_host(client, folder):
    client = paramiko.SSHClient()
    # ruleid: python.program-named-by-variable
    client.exec_command(f"ls {folder}")
    # ok: python.program-named-by-variable
    client.exec_command("uptime")


def listing():
    # ok: python.program-named-by-variable
    os.spawnlp(os.P_WAIT, "ls", "ls")
    # ok: python.program-named-by-variable
    os.execv("/usr/bin/tail", ["tail", "-f", "/var/log/shop"])


def again():
    # ok: python.program-named-by-variable
    os.execv(sys.executable, [sys.executable, "-m", "shop"])
