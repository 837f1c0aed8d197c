import { Module } from '@nestjs/common';
import { PreviewModule } from '../preview/preview.module.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { KnownCalendars } from './known-calendars.service.js';
import { EventReading } from './event-reading.service.js';
import { OrganiserController } from './organiser.controller.js';
import { OrganiserService } from './organiser.service.js';

@Module({
  imports: [PreviewModule],
  controllers: [OrganiserController, CalendarController],
  providers: [OrganiserService, CalendarService, KnownCalendars, EventReading],
  exports: [EventReading],
})
export class OrganiserModule {}
