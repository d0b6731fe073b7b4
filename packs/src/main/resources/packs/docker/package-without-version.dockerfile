FROM node:22.1
# ruleid: docker.package-without-version
RUN npm install -g typescript
# ok: docker.package-without-version
RUN npm install -g typescript@5.4.5
# ok: docker.package-without-version
RUN npm install
# ruleid: docker.package-without-version
RUN pip install --no-cache-dir flask
# ok: docker.package-without-version
RUN pip install --no-cache-dir -r requirements.txt

# ruleid: docker.package-without-version
RUN yum install -y httpd && yum clean all
# ok: docker.package-without-version
RUN yum install -y https://rpm.example.com/tool.rpm && yum clean all
# ruleid: docker.package-without-version
RUN zypper install -y git && zypper clean
