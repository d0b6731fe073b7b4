exports.put = function (target, path, value) {
  // ruleid: javascript.object-written-through-path
  target[path[0]][path[1]] = value;
};

exports.putSafely = function (target, group, key, value) {
  if (group === "__proto__" || group === "constructor") {
    return;
  }
  // ok: javascript.object-written-through-path
  target[group][key] = value;
};

exports.cell = function (table, row, column, value) {
  // ok: javascript.object-written-through-path
  table[row][column] = value;
};
