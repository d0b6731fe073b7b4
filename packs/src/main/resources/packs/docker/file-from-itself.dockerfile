# ruleid: docker.file-from-itself
FROM golang:1.22 AS build
COPY --from=build /a /b
FROM debian:12.5 AS run
# ok: docker.file-from-itself
COPY --from=build /a /b

FROM debian:12.5 AS tools-build
RUN make -C /src install
# ok: docker.file-from-itself
FROM scratch AS tools
COPY --from=tools-build /out/ /usr/bin/
