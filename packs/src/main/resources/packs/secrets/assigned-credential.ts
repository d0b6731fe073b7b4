// The sign ¦ stands within every value so that no other scanner takes it for real.
// ruleid: secrets.assigned-credential
const JWT_SECRET = process.env.JWT_SECRET || "9fK2mQ7x¦Wz4Lp8RtVb3N";
// ruleid: secrets.assigned-credential
const apiKey = config.apiKey ?? "9fK2mQ7x¦Wz4Lp8RtVb3N";
// ok: secrets.assigned-credential
const shown = password ?? "Please-enter-your-password";
// ok: secrets.assigned-credential
const analytics = { token: "phc_9fK2mQ7xWz4Lp8RtVb3N9fK2mQ7xWz4Lp8RtVb3N" };
// ok: secrets.assigned-credential
const checkout = { apiKey: "pk_live_9fK2mQ7xWz4Lp8RtVb3N" };
// ok: secrets.assigned-credential
window.chat.run({ websiteToken: "9fK2mQ7xWz4Lp8RtVb3N9fK2", baseUrl });
// ok: secrets.assigned-credential
export const CATEGORY_LIST_OPEN_STORAGE_KEY = "categoryListOpen:v1";
