import { Controller, Get, Header, Query } from "@nestjs/common";

@Controller("greetings")
export class Greetings {
  @Get("page")
  page(@Query("name") name: string) {
    // ruleid: javascript.html-from-request
    return "<p>Hello " + name + "</p>";
  }

  @Get("text")
  @Header("Content-Type", "text/plain")
  text(@Query("name") name: string) {
    // ok: javascript.html-from-request
    return "<p>Hello " + name + "</p>";
  }

  @Get("data")
  data(@Query("name") name: string) {
    // ok: javascript.html-from-request
    return { name };
  }
}
