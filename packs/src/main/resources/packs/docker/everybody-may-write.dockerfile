FROM debian:12.5
# ruleid: docker.everybody-may-write
RUN chmod -R 777 /app
# ok: docker.everybody-may-write
RUN chmod 750 /app
# ok: docker.everybody-may-write
RUN chmod +x /app/run
