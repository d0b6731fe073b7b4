import { Controller, Get, Query, Redirect } from "@nestjs/common";

@Controller("documents")
export class Documents {
  @Get("latest")
  @Redirect("https://docs.shop.com", 302)
  latest(@Query("version") version: string) {
    // ruleid: javascript.redirect-to-request-url
    return { url: version };
  }

  @Get("about")
  @Redirect()
  about(@Query("version") version: string) {
    // ok: javascript.redirect-to-request-url
    return { url: "https://docs.shop.com/v/" + version };
  }

  @Get("place")
  place(@Query("version") version: string) {
    // ok: javascript.redirect-to-request-url
    return { url: version };
  }
}
