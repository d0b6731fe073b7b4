function isName(text) {
  // ruleid: javascript.regex-that-backtracks
  return /^([a-z]+)+$/.test(text);
}

function isList(text) {
  // ruleid: javascript.regex-that-backtracks
  const list = new RegExp("^(\\w+\\s?)*$");
  return list.test(text);
}

function isNumber(text) {
  // ok: javascript.regex-that-backtracks
  return /^[0-9]+$/.test(text);
}

// ok: javascript.regex-that-backtracks
const version = /^v(\d+)\.(\d+)$/;

// ok: javascript.regex-that-backtracks
const release = /^v(\d+(?:\.\d+)+) released$/;

// ok: javascript.regex-that-backtracks
const path = /^(?:[\w-]+\/)+index\.html$/;

// ruleid: javascript.regex-that-backtracks
const words = /^(?:\w+\s*)+\.$/;
