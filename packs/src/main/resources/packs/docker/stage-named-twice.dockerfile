# ruleid: docker.stage-named-twice
FROM golang:1.22 AS build
RUN a
# ruleid: docker.stage-named-twice
FROM golang:1.23 AS build
# ok: docker.stage-named-twice
FROM debian:12.5 AS run
