import { Controller, Get, Query } from "@nestjs/common";
import { HttpService } from "@nestjs/axios";
import { createProxyMiddleware } from "http-proxy-middleware";
import { initTRPC } from "@trpc/server";
import { z } from "zod";

const t = initTRPC.create();

@Controller("feeds")
export class FeedController {
  constructor(private readonly http: HttpService) {}

  @Get("preview")
  preview(@Query("address") address: string) {
    // ok: javascript.url-from-request
    this.http.get(`https://feeds.shop.example/${encodeURIComponent(address)}`);
    // ruleid: javascript.url-from-request
    return this.http.axiosRef.get(address);
  }
}

export default async function Page({ searchParams }: { searchParams: Promise<{ feed?: string }> }) {
  const { feed } = await searchParams;
  // ruleid: javascript.url-from-request
  const answer = await fetch(feed!);
  return answer.text();
}

export const feeds = t.router({
  read: t.procedure.input(z.object({ address: z.string(), page: z.number() })).query(async ({ input }) => {
    // ruleid: javascript.url-from-request
    const answer = await fetch(input.address);
    return answer.text();
  }),
});

export function mirror(req, res, next) {
  // ok: javascript.url-from-request
  createProxyMiddleware({ target: "https://cdn.shop.example", changeOrigin: true })(req, res, next);
  // ruleid: javascript.url-from-request
  createProxyMiddleware({ target: req.query.host, changeOrigin: true })(req, res, next);
}

export async function passOn(req, res) {
  const headers = new Headers({ "X-Order": req.query.order });
  // ok: javascript.url-from-request
  await fetch(new Request("https://orders.shop.example/", { headers }));
  // ruleid: javascript.url-from-request
  await fetch(new Request(req.query.address, { headers }));
}

export class Profiles {
  private readonly base = process.env.PROFILES_URL;

  @Post("profile")
  async profile(@Body() body: { token: string; page: string; address: string }) {
    const address = new URL(`${this.base}/me`);
    address.searchParams.set("fields", "id,name");
    address.searchParams.append("access_token", body.token);
    // ok: javascript.url-from-request
    await fetch(address.toString());
    const query = new URLSearchParams({ page: body.page });
    query.set("token", body.token);
    // ok: javascript.url-from-request
    await fetch(`${this.base}/me?${query}`);
    const chosen = new URL(body.address);
    chosen.searchParams.set("token", body.token);
    // ruleid: javascript.url-from-request
    await fetch(chosen.toString());
  }
}
