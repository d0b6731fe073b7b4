import ast

CONSTANT = "1 + 1"


def calculate(expression, names):
    # ruleid: python.eval-of-variable
    first = eval(expression)
    # ruleid: python.eval-of-variable
    second = eval("x + " + expression, {"__builtins__": {}}, names)
    # ok: python.eval-of-variable
    third = ast.literal_eval(expression)
    # ok: python.eval-of-variable
    fourth = eval(CONSTANT)
    return first, second, third, fourth


def load(source):
    # ruleid: python.eval-of-variable
    exec(source)


def run(model, frame):
    model.eval()
    # ok: python.eval-of-variable
    return frame.eval("a + b"), model.exec(frame)
