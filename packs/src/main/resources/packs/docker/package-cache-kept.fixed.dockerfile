FROM fedora:40
# ruleid: docker.package-cache-kept
RUN dnf install -y git
# ok: docker.package-cache-kept
RUN dnf install -y git && dnf clean all
# ruleid: docker.package-cache-kept
RUN pip install --no-cache-dir flask==3.0.0
# ok: docker.package-cache-kept
RUN pip install --no-cache-dir flask==3.0.0
