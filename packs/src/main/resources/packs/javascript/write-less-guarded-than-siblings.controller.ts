import { Body, Controller, Delete, Get, Param, ParseIntPipe, Post, Put, UseGuards } from '@nestjs/common';
import { JwtAuthGuard } from './sign-in';
import { NewParcel, Parcels } from './parcels';

@Controller('parcels')
export class ParcelsController {
  constructor(private readonly parcels: Parcels) {}

  // ok: javascript.write-less-guarded-than-siblings
  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) {
    return this.parcels.one(id);
  }

  @Post()
  @UseGuards(JwtAuthGuard)
  send(@Body() parcel: NewParcel) {
    return this.parcels.send(parcel);
  }

  @UseGuards(JwtAuthGuard)
  @Put(':id')
  change(@Param('id', ParseIntPipe) id: number, @Body() parcel: NewParcel) {
    return this.parcels.change(id, parcel);
  }

  @Delete(':id')
  // ruleid: javascript.write-less-guarded-than-siblings
  remove(@Param('id', ParseIntPipe) id: number) {
    return this.parcels.remove(id);
  }
}
