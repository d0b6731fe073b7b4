import { Body, Controller, Post } from "@nestjs/common";
import { InjectModel } from "@nestjs/mongoose";
import { Model } from "mongoose";
import { Search } from "./search.dto";

@Controller("members")
export class MembersController {
  constructor(@InjectModel("Member") private readonly members: Model<any>) {}

  @Post("find")
  find(@Body() filter: any) {
    // ruleid: javascript.nosql-query-from-request
    return this.members.findOne(filter);
  }

  @Post("search")
  search(@Body() search: Search) {
    // ok: javascript.nosql-query-from-request
    return this.members.findOne({ name: search.name });
  }
}
