import { PorchlightError } from '#libs/domain';

/** A change was asked for by something that is not one of our pages, or by a page from before a restart. */
export class NotOurForm extends PorchlightError {
  readonly code = 'web.not-our-form';
  readonly retry = 'never';

  constructor() {
    super('This form did not come from a page of ours. Open the page again and send it once more.');
  }
}
