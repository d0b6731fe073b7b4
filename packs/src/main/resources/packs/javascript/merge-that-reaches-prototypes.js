function combine(target, source) {
  for (const key in source) {
    if (typeof target[key] === "object" && typeof source[key] === "object") {
      combine(target[key], source[key]);
    } else {
      // ruleid: javascript.merge-that-reaches-prototypes
      target[key] = source[key];
    }
  }
  return target;
}

function overlay(settings, changes) {
  Object.keys(changes).forEach((name) => {
    if (settings[name] instanceof Object) {
      overlay(settings[name], changes[name]);
    } else {
      // ruleid: javascript.merge-that-reaches-prototypes
      settings[name] = changes[name];
    }
  });
}

function careful(target, source) {
  for (const key in source) {
    if (key === "__proto__" || key === "constructor") continue;
    if (typeof target[key] === "object") {
      careful(target[key], source[key]);
    } else {
      // ok: javascript.merge-that-reaches-prototypes
      target[key] = source[key];
    }
  }
}

function own(target, source) {
  for (const key in source) {
    if (Object.hasOwn(target, key)) {
      if (typeof target[key] === "object") {
        own(target[key], source[key]);
      } else {
        // ok: javascript.merge-that-reaches-prototypes
        target[key] = source[key];
      }
    }
  }
}

function shallow(target, source) {
  for (const key in source) {
    // ok: javascript.merge-that-reaches-prototypes
    target[key] = source[key];
  }
}

module.exports = { combine, overlay, careful, own, shallow };
