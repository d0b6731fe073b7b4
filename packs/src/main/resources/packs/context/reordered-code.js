function close(account, role) {
  // ruleid: context.reordered-code
  if (role != "guest‮ ⁦// only owners may⁩ ⁦") {
    account.close();
  }
  // ruleid: context.reordered-code
  /*‮ } ⁦if (role == "owner")⁩ ⁦ the owner only */
    account.erase();
  // ok: context.reordered-code
  say("⁧שלום⁩", "⁧עולם⁩");
  // ok: context.reordered-code
  say("שלום", "עולם"); // טקסט רגיל
}
