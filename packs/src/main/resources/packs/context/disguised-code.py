# ruleid: context.disguised-code
# -*- coding: utf-7 -*-
import os

def run(name):
    # ruleid: context.disguised-code
    os.𝐬ystem(name)
    # ruleid: context.disguised-code
    ｅval(name)
    # ok: context.disguised-code
    print("ＡＰＩ(1)", naïve(name))
