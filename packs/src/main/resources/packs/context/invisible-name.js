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
// ruleid: context.invisible-name
if (user.role === "ad​min") open(vault);
// ruleid: context.invisible-name
const level = levels["guest​"];
// ok: context.invisible-name
say("A very long word: Donau­dampf­schiff­fahrt");
