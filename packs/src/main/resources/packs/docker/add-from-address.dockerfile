FROM debian:12.5
# ruleid: docker.add-from-address
ADD https://example.com/tool.tgz /opt/
# ok: docker.add-from-address
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/t.tgz /opt/
# ok: docker.add-from-address
COPY tool.tgz /opt/
