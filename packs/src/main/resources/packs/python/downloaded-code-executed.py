import os
import pickle
import subprocess
import urllib.request

import requests


def install():
    # ruleid: python.downloaded-code-executed
    os.system("curl -sSL https://get.shop.example/install.sh | bash")
    # ruleid: python.downloaded-code-executed
    subprocess.run("wget -qO- https://get.shop.example/i.sh | sudo sh", shell=True, check=True)
    command = "curl https://get.shop.example/install.sh | sh"
    # ruleid: python.downloaded-code-executed
    subprocess.check_call(command, shell=True)


def load_plugin(url):
    source = requests.get(url, timeout=5).text
    # ruleid: python.downloaded-code-executed
    exec(source)
    # ruleid: python.downloaded-code-executed
    exec(urllib.request.urlopen(url).read())


def load_model(url):
    response = requests.get(url, timeout=5)
    response.raise_for_status()
    # ruleid: python.downloaded-code-executed
    return pickle.loads(response.content)


def load_data(url):
    # ok: python.downloaded-code-executed
    data = requests.get(url, timeout=5).json()
    # ok: python.downloaded-code-executed
    subprocess.run(["curl", "-o", "data.csv", "https://shop.example/data.csv"], check=True)
    # ok: python.downloaded-code-executed
    os.system("curl -fsS https://shop.example/health | grep ok")
    # ok: python.downloaded-code-executed
    return data, exec("x = 1")

def fetch_branch(url):
    reply = json.load(urllib.request.urlopen(url))
    # ok: python.downloaded-code-executed
    subprocess.check_output("git fetch origin %s" % reply["branch"])
