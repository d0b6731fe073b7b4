function isOwner(user) {
  return user.owner;
}
// ruleid: context.invisible-name
function is​Owner(user) {
  return true;
}
// ruleid: context.invisible-name
const { name, ㅤ } = request.query;
// ok: context.invisible-name
say("👩‍🚀 می‌خواهم", isOwner(user));
