import { Body, Controller, Param, Patch } from "@nestjs/common";
import { InjectRepository } from "@nestjs/typeorm";
import { Repository } from "typeorm";
import { UpdateProfile } from "./update-profile.dto";
import { Profile } from "./profile.entity";

@Controller("profiles")
export class ProfilesController {
  constructor(@InjectRepository(Profile) private readonly profiles: Repository<Profile>) {}

  @Patch(":id")
  async update(@Param("id") id: string, @Body() changes: any) {
    // ruleid: javascript.object-built-from-whole-request-body
    await this.profiles.update(id, changes);
    // ok: javascript.object-built-from-whole-request-body
    await this.profiles.update(id, { name: changes.name });
  }

  @Patch(":id/checked")
  async checked(@Param("id") id: string, @Body() changes: UpdateProfile) {
    // ok: javascript.object-built-from-whole-request-body
    await this.profiles.update(id, changes);
  }
}
