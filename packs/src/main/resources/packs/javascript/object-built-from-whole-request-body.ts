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

export async function PATCH(request: Request) {
  const changes = await request.json();
  // ruleid: javascript.object-built-from-whole-request-body
  await db.update(profiles).set(changes).where(eq(profiles.id, 1));
  // ruleid: javascript.object-built-from-whole-request-body
  await supabase.from("profiles").update(changes).eq("id", 1);
  // ok: javascript.object-built-from-whole-request-body
  await db.update(profiles).set({ name: changes.name }).where(eq(profiles.id, 1));
}

export async function save(form: FormData) {
  // ruleid: javascript.object-built-from-whole-request-body
  await db.insert(profiles).values(Object.fromEntries(form));
  const data = Profile.parse(Object.fromEntries(form));
  // ok: javascript.object-built-from-whole-request-body
  await db.insert(profiles).values({ ...data, owner: 1 });
}
