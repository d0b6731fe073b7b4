// Keys are throttled here; nothing else is.
const search = throttle(find, 300);
