import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarPreviews } from './calendar-preview.service.js';
import { CalendarService } from './calendar.service.js';
import { EventReading } from './event-reading.service.js';
import { OrganiserController } from './organiser.controller.js';
import { OrganiserService } from './organiser.service.js';

@Module({
  controllers: [OrganiserController, CalendarController],
  providers: [OrganiserService, CalendarService, CalendarPreviews, EventReading],
  exports: [EventReading],
})
export class OrganiserModule {}
