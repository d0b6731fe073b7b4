import os

import ldap
import ldap3


def people(url):
    directory = ldap.initialize(url)
    # ruleid: python.ldap-bind-without-password
    directory.simple_bind_s("cn=reader,dc=shop,dc=com")
    return directory.search_s("ou=people,dc=shop,dc=com", ldap.SCOPE_SUBTREE)


def people_of_nobody(url):
    directory = ldap.initialize(url)
    # ruleid: python.ldap-bind-without-password
    directory.simple_bind_s("", "")
    return directory.search_s("ou=people,dc=shop,dc=com", ldap.SCOPE_SUBTREE)


def people_with_password(url):
    directory = ldap.initialize(url)
    # ok: python.ldap-bind-without-password
    directory.simple_bind_s("cn=reader,dc=shop,dc=com", os.environ["LDAP_PASSWORD"])
    # ok: python.ldap-bind-without-password
    directory.simple_bind_s("cn=reader,dc=shop,dc=com", cred=os.environ["LDAP_PASSWORD"])
    return directory.search_s("ou=people,dc=shop,dc=com", ldap.SCOPE_SUBTREE)


def modern(server):
    # ruleid: python.ldap-bind-without-password
    first = ldap3.Connection(server, authentication=ldap3.ANONYMOUS, auto_bind=True)
    # ok: python.ldap-bind-without-password
    return first, ldap3.Connection(server, user="cn=reader", password=os.environ["LDAP_PASSWORD"])
