window.addEventListener("message", (event) => {
  // ruleid: javascript.global-named-by-request
  window[event.data.action](event.data.value);
  // ok: javascript.global-named-by-request
  window["order" + event.data.kind](event.data.value);
});

const actions = { open() {} };

function act(req) {
  // ruleid: javascript.global-named-by-request
  globalThis[req.query.action]();
  // ok: javascript.global-named-by-request
  actions.open(req.query.action);
}
