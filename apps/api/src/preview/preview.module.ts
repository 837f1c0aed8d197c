import { Module } from '@nestjs/common';
import { CarriedQuestions } from './carried-questions.js';
import { CalendarPreviews } from './previews.service.js';

@Module({ providers: [CalendarPreviews, CarriedQuestions], exports: [CalendarPreviews, CarriedQuestions] })
export class PreviewModule {}
