const vm = require("vm");

const CONSTANT = "1 + 1";

function calculate(expression, model) {
  // ruleid: javascript.eval-of-variable
  const first = eval(expression);
  // ruleid: javascript.eval-of-variable
  const second = new Function("x", "return " + expression);
  // ruleid: javascript.eval-of-variable
  const third = vm.runInThisContext(expression);
  // ok: javascript.eval-of-variable
  const fourth = eval(CONSTANT);
  // ok: javascript.eval-of-variable
  const fifth = new Function("return this")();
  // ok: javascript.eval-of-variable
  return [first, second, third, fourth, fifth, model.eval(expression)];
}

module.exports = { calculate };
