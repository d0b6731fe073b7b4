import asyncssh
import paramiko
from paramiko import AutoAddPolicy, SSHClient


def connect(host):
    client = paramiko.SSHClient()
    # ruleid: python.host-key-not-checked
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    other = SSHClient()
    # ruleid: python.host-key-not-checked
    other.set_missing_host_key_policy(AutoAddPolicy)
    # ok: python.host-key-not-checked
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)
    return client, other


async def run(host):
    # ruleid: python.host-key-not-checked
    async with asyncssh.connect(host, known_hosts=None) as connection:
        await connection.run("uptime")
    # ok: python.host-key-not-checked
    async with asyncssh.connect(host, known_hosts="known_hosts") as connection:
        await connection.run("uptime")
