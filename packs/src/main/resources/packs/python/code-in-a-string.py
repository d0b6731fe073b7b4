import ast
import re


class Script:
    def exec(self, statement):
        self.ran = statement


def version(namespace):
    # ruleid: python.code-in-a-string
    exec("from shop._version import version", namespace)
    # ruleid: python.code-in-a-string
    return eval("version + '-local'", namespace)


def parsed(text, connection):
    # ok: python.code-in-a-string
    Script().exec("select 1")
    # ok: python.code-in-a-string
    pattern = re.compile("a+b")
    # ok: python.code-in-a-string
    return ast.literal_eval("[1, 2]") + pattern.findall(text)
