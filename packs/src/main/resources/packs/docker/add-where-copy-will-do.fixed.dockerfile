FROM debian:12.5
# ruleid: docker.add-where-copy-will-do
COPY app.py /app/
# ok: docker.add-where-copy-will-do
ADD app.tar.gz /app/
# ok: docker.add-where-copy-will-do
COPY app.py /app/
