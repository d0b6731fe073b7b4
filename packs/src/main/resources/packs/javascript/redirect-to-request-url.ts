"use server";

import { Controller, Get, Query, Res } from "@nestjs/common";
import { Elysia } from "elysia";
import { Hono } from "hono";
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

export const GET = async ({ url }) => {
  // ruleid: javascript.redirect-to-request-url
  redirect(url.searchParams.get("back") ?? "/");
};

new Elysia()
  .get("/go", ({ query, redirect }) => {
    // ruleid: javascript.redirect-to-request-url
    return redirect(query.to);
  })
  .get("/orders/:id", ({ params, redirect }) => {
    // ok: javascript.redirect-to-request-url
    return redirect(`/shop/orders/${params.id}`);
  });

const site = new Hono();
site.get("/done", (c) => {
  const next = c.req.query("next");
  // ruleid: javascript.redirect-to-request-url
  return c.redirect(next);
});
site.post("/done", (c) => {
  // ok: javascript.redirect-to-request-url
  return c.redirect("/orders");
});

@Controller("links")
class LinksController {
  @Get("leave")
  leave(@Query("to") to: string, @Res() response: Response) {
    // ruleid: javascript.redirect-to-request-url
    return response.redirect(to);
  }
}

router.get("/oak", (ctx) => {
  // ruleid: javascript.redirect-to-request-url
  ctx.response.redirect(ctx.request.url.searchParams.get("next"));
});
