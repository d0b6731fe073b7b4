import sys

HAS_FAST_TABLES = False
try:
    import fast_tables

    HAS_FAST_TABLES = True
except ImportError:
    pass

if HAS_FAST_TABLES:
    # ok: supply.phantom-import
    from fast_tables import sort


def test_plugin(folder):
    (folder / "plugin_of_ours.py").write_text("x = 1")
    # ok: supply.phantom-import
    import plugin_of_ours

    package = folder / "package_of_ours"
    (package / "__init__.py").write_text("x = 1")
    # ok: supply.phantom-import
    import package_of_ours

    # ruleid: supply.phantom-import
    import package_of_strangers
    return plugin_of_ours.x + package_of_ours.x + package_of_strangers.x


if sys.version_info >= (3, 9):
    from zoneinfo import ZoneInfo
else:
    # ok: supply.phantom-import
    from backports.zoneinfo import ZoneInfo
