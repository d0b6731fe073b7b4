FROM debian:12.5
# ruleid: docker.shell-login-for-root
RUN echo "PermitRootLogin no" >> /etc/ssh/sshd_config
# ok: docker.shell-login-for-root
RUN echo "PermitRootLogin no" >> /etc/ssh/sshd_config
