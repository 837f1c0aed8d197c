import { Module } from '@nestjs/common';
import { AskedFor } from './asked-for.service.js';
import { CarriedQuestions } from './carried-questions.js';
import { CalendarPreviews } from './previews.service.js';

@Module({
  providers: [CalendarPreviews, CarriedQuestions, AskedFor],
  exports: [CalendarPreviews, CarriedQuestions, AskedFor],
})
export class PreviewModule {}
