import ldap
from ldap3 import Connection, Server


def sign_in(name, password):
    connection = ldap.initialize("ldap://directory.example.com")
    # ruleid: python.credentials-without-encryption
    connection.simple_bind_s(f"uid={name},ou=people,dc=example,dc=com", password)


def sign_in_with_tls(name, password):
    connection = ldap.initialize("ldap://directory.example.com")
    connection.start_tls_s()
    # ok: python.credentials-without-encryption
    connection.simple_bind_s(f"uid={name},ou=people,dc=example,dc=com", password)


def sign_in_over_tls(name, password):
    connection = ldap.initialize("ldaps://directory.example.com")
    # ok: python.credentials-without-encryption
    connection.simple_bind_s(f"uid={name},ou=people,dc=example,dc=com", password)


def look_up(name, password):
    server = Server("directory.example.com", port=389)
    # ruleid: python.credentials-without-encryption
    connection = Connection(server, user=name, password=password)
    connection.bind()
    return connection


def look_up_with_tls(name, password):
    server = Server("directory.example.com")
    # ok: python.credentials-without-encryption
    connection = Connection(server, user=name, password=password)
    connection.start_tls()
    connection.bind()
    return connection


def look_up_over_tls(name, password):
    server = Server("directory.example.com", use_ssl=True)
    # ok: python.credentials-without-encryption
    return Connection(server, user=name, password=password, auto_bind=True)
