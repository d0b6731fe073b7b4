function encode(text, data) {
  return [
    // ruleid: javascript.buffer-constructor
    Buffer.from(text, "utf8").toString("base64"),
    // ruleid: javascript.buffer-constructor
    Buffer.from(data.body),
    // ok: javascript.buffer-constructor
    Buffer.from(text, "utf8"),
    // ok: javascript.buffer-constructor
    Buffer.alloc(16),
    // ok: javascript.buffer-constructor
    new RingBuffer(16),
  ];
}

module.exports = { encode };
