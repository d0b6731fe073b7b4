import os
import subprocess
import sys


def main():
    # ruleid: python.command-from-start-arguments
    os.system("tar -xf " + sys.argv[1])
    # ruleid: python.command-from-start-arguments
    subprocess.run(os.environ["SHOP_HOOK"], shell=True)
    # ok: python.command-from-start-arguments
    subprocess.run(["tar", "-xf", sys.argv[1]])
