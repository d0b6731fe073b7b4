import docker
from docker.types import Mount
from kubernetes import client as k8s

engine = docker.from_env()


def run(image: str, command: list[str]):
    return engine.containers.run(
        image,
        command,
        # ruleid: python.container-with-power-over-host
        privileged=True,
        detach=True,
    )


def build(folder: str):
    mounts = {
        "/var/run/docker.sock": {"bind": "/var/run/docker.sock", "mode": "rw"},
        folder: {"bind": "/src", "mode": "ro"},
    }
    # ruleid: python.container-with-power-over-host
    return engine.containers.run("shop/builder:3", "make", volumes=mounts)


def backup():
    # ruleid: python.container-with-power-over-host
    return engine.containers.create("shop/backup:2", volumes=["/:/host:ro"])


def trace():
    # ruleid: python.container-with-power-over-host
    return engine.containers.run("shop/trace:1", cap_add=["NET_RAW", "SYS_ADMIN"])


def watch():
    # ruleid: python.container-with-power-over-host
    return engine.containers.run("shop/watch:1", pid_mode="host")


def pod():
    # ruleid: python.container-with-power-over-host
    return k8s.V1SecurityContext(run_as_user=0, privileged=True)


def sandbox(command: list[str], folder: str):
    # ok: python.container-with-power-over-host
    return engine.containers.run(
        "shop/sandbox:3",
        command,
        privileged=False,
        cap_drop=["ALL"],
        cap_add=["NET_BIND_SERVICE"],
        volumes={folder: {"bind": "/work", "mode": "ro"}},
        mounts=[Mount("/data", "shop-data", read_only=True)],
        network_mode="none",
    )


def listed(shown: bool):
    # ok: python.container-with-power-over-host
    return engine.containers.list(all=shown, filters={"privileged": True})
