import importlib

# ruleid: python.module-imported-by-name
runner = importlib.import_module("subprocess")
# ruleid: python.module-imported-by-name
home = __import__("os").path.expanduser("~")
# ruleid: python.module-imported-by-name
loads = importlib.__import__(name="pickle").loads
# ok: python.module-imported-by-name
settings = importlib.import_module("shop.settings")
# ok: python.module-imported-by-name
__import__("pkg_resources").declare_namespace(__name__)


def plugin(name):
    # ok: python.module-imported-by-name
    return importlib.import_module("shop.plugins." + name)
