import csv

from flask import request


def export(file):
    writer = csv.writer(file)
    # ruleid: python.table-cell-from-request
    writer.writerow([request.args["name"], request.args["note"]])
    # ok: python.table-cell-from-request
    writer.writerow(["name", "note"])
    # ok: python.table-cell-from-request
    writer.writerow([int(request.args["amount"])])
