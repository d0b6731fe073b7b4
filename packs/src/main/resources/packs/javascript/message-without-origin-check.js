// ruleid: javascript.message-without-origin-check
window.addEventListener("message", (event) => {
  if (event.data.kind === "login") {
    store(event.data.token);
  }
});

// ok: javascript.message-without-origin-check
window.addEventListener("message", (event) => {
  if (event.origin !== "https://shop.example") {
    return;
  }
  store(event.data.token);
});

// ok: javascript.message-without-origin-check
window.addEventListener("resize", (event) => {
  draw(event.target);
});

// ruleid: javascript.message-without-origin-check
window.onmessage = function (message) {
  store(message.data);
};

function listen() {
  function onAnyMessage(event) {
    steer(event.data);
  }

  function onShopMessage(event) {
    if (event.origin !== "https://shop.example") return;
    steer(event.data);
  }

  // ruleid: javascript.message-without-origin-check
  window.addEventListener("message", onAnyMessage, false);
  // ok: javascript.message-without-origin-check
  window.addEventListener("message", onShopMessage, false);

  const onFrameMessage = (event) => {
    steer(event.data);
  };
  // ruleid: javascript.message-without-origin-check
  window.addEventListener("message", onFrameMessage);
}
