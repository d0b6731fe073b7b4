function tell(frame, worker, token) {
  // ruleid: javascript.message-to-any-origin
  window.parent.postMessage({ token }, "*");
  // ruleid: javascript.message-to-any-origin
  frame.contentWindow.postMessage(token, "*");
  // ok: javascript.message-to-any-origin
  window.parent.postMessage({ token }, "https://shop.example");
  // ok: javascript.message-to-any-origin
  worker.postMessage({ token });
}

export { tell };
