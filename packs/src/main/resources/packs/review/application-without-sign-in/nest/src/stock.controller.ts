import { Body, Controller, Delete, Get, Param, Post } from "@nestjs/common";
import { StockService } from "./stock.service";

@Controller("stock")
export class StockController {
  constructor(private readonly stock: StockService) {}

  @Get()
  all() {
    return this.stock.all();
  }

  // ruleid: review.application-without-sign-in
  @Post()
  add(@Body() body: { title: string }) {
    return this.stock.add(body.title);
  }

  @Delete(":id")
  remove(@Param("id") id: string) {
    return this.stock.remove(Number(id));
  }
}
