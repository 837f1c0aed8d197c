import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ATTRIBUTES } from '#libs/domain';
import { Public } from '../web/access.decorator.js';
import { Visiting, type Visit } from '../web/visit.js';
import { Refuses } from './refuses.decorator.js';
import { Responds } from './responds.decorator.js';
import { AttributesAnswer, GatheringAnswer, GatheringsAnswer, GatheringsQuery, SourcesAnswer } from './v1.schemas.js';
import { V1Service } from './v1.service.js';

/** For other programs. Only what anyone may see; stable: fields are added, never renamed or dropped. */
@ApiTags('gatherings')
@Controller('/api/v1')
@Public()
@Refuses({
  429: 'Too many requests; Retry-After says how many seconds to wait',
  500: 'Something failed on our side',
  503: 'Not available for the moment; Retry-After says how many seconds to wait',
})
export class V1Controller {
  constructor(private readonly service: V1Service) {}

  @Get('gatherings')
  @ApiOperation({ summary: 'Search gatherings' })
  @Refuses({ 422: 'Something asked for cannot be used; errors says which parameter' })
  @Responds(GatheringsAnswer)
  search(
    @Visiting() { now }: Visit,
    @Query({ schema: GatheringsQuery }) query: GatheringsQuery,
  ): Promise<GatheringsAnswer> {
    return this.service.search(query, now);
  }

  @Get('gatherings/:id')
  @ApiOperation({ summary: 'One gathering' })
  @Refuses({ 404: 'There is no public gathering with this id' })
  @Responds(GatheringAnswer)
  async one(@Visiting() { now }: Visit, @Param('id') id: string): Promise<GatheringAnswer> {
    return { data: await this.service.find(id, now) };
  }

  @Get('attributes')
  @ApiOperation({ summary: 'The vocabulary: everything that a claim can be about' })
  @Responds(AttributesAnswer)
  attributes(): AttributesAnswer {
    return { data: [...ATTRIBUTES] };
  }

  @Get('sources')
  @ApiOperation({ summary: 'Whom we read, how much, and when next' })
  @Responds(SourcesAnswer)
  async sources(): Promise<SourcesAnswer> {
    return { data: await this.service.sources() };
  }
}
