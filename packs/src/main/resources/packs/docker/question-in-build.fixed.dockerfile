FROM debian:12.5
# ruleid: docker.question-in-build
RUN apt-get install -y git
# ok: docker.question-in-build
RUN apt-get install -y git
# ok: docker.question-in-build
RUN apt-get -qq install git

# ruleid: docker.question-in-build
RUN sudo apt-get install -y git
# ok: docker.question-in-build
RUN sudo apt-get install -y git
