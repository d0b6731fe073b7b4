FROM debian:12.5
# ruleid: docker.setuid-set
RUN chmod u+s /usr/bin/tool
# ruleid: docker.setuid-set
RUN chmod 4755 /usr/bin/tool
# ok: docker.setuid-set
RUN chmod 0755 /usr/bin/tool
