import os
import subprocess


def restart():
    # ruleid: python.fixed-command-through-shell
    os.system("systemctl restart shop")
    # ruleid: python.fixed-command-through-shell
    subprocess.run("chown shop /srv/*", shell=True, check=True)
    # ok: python.fixed-command-through-shell
    subprocess.run(["/usr/bin/systemctl", "restart", "shop"], check=True)
