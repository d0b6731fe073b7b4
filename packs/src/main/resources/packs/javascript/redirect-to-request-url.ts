"use server";

import { redirect } from "next/navigation";

export async function signIn(form: FormData) {
  const next = form.get("next") as string;
  if (form.get("stay")) {
    // ok: javascript.redirect-to-request-url
    redirect("/account");
  }
  // ruleid: javascript.redirect-to-request-url
  redirect(next);
}

export async function signOut(form: FormData) {
  // ok: javascript.redirect-to-request-url
  redirect(`/bye?reason=${form.get("reason")}`);
}
