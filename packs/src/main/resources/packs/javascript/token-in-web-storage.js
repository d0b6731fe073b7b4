function remember(answer) {
  // ruleid: javascript.token-in-web-storage
  localStorage.setItem("access_token", answer.token);
  // ruleid: javascript.token-in-web-storage
  sessionStorage.setItem("jwt", answer.jwt);
  // ok: javascript.token-in-web-storage
  localStorage.setItem("theme", "dark");
  // ok: javascript.token-in-web-storage
  localStorage.removeItem("access_token");
}

export { remember };
