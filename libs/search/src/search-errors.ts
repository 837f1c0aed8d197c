import { PorchlightError } from '#libs/domain';

/** The search server does not answer, or holds no usable index. Postgres answers meanwhile; writes are tried again. */
export class SearchAway extends PorchlightError {
  readonly code = 'search.away';
  readonly retry = 'back-off';
}

/** The search server took a change and then could not make it. The message names its reason. */
export class SearchTaskFailed extends PorchlightError {
  readonly code = 'search.task-failed';
  readonly retry = 'back-off';

  /** Whether the documents are at fault, rather than the server: then fewer of them may succeed. */
  get isOfDocuments(): boolean {
    return /^(?:invalid_document|missing_document|max_fields_limit|document_fields|payload_too_large)/u.test(
      String(this.context['reason']),
    );
  }
}
