import os
import shlex
import subprocess
import sys

PREFIX = "/opt/shop"


def unpack(archive, target):
    # ruleid: python.shell-command-built-by-formatting
    os.system(f"tar -xf {archive} -C {target}")
    # ok: python.shell-command-built-by-formatting
    subprocess.run(["tar", "-xf", archive, "-C", target], check=True)


def disk_usage(path):
    command = "du -sh %s | cut -f1" % path
    # ruleid: python.shell-command-built-by-formatting
    return subprocess.check_output(command, shell=True)


class Mailer:
    def send(self, recipient, body):
        # ruleid: python.shell-command-built-by-formatting
        with os.popen("sendmail " + recipient, "w") as pipe:
            pipe.write(body)

    def queue(self, recipient):
        # ok: python.shell-command-built-by-formatting
        os.system("sendmail -q {}".format(shlex.quote(recipient)))


def serve():
    # ok: python.shell-command-built-by-formatting
    os.system(f"{PREFIX}/bin/serve --daemon")
    # ok: python.shell-command-built-by-formatting
    subprocess.run("make clean && make", shell=True, check=True)
    # ok: python.shell-command-built-by-formatting
    subprocess.check_call(f"{sys.executable} -m shop", shell=True)


def remotely(client, folder):
    # ruleid: python.shell-command-built-by-formatting
    return client.exec_command("ls -l %s" % folder)


class Connection(Base):
    def copy(self, path):
        # ok: python.shell-command-built-by-formatting
        return self.exec_command("dd of=%s" % path)


def list_folder(folder):
    import sh

    # ruleid: python.shell-command-built-by-formatting
    sh.bash("-c", "ls " + folder)
    # ok: python.shell-command-built-by-formatting
    sh.ls("--", folder)
