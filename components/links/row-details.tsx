import { LinkCare } from '../link-state/link-care';
import { LinkFacts } from '../link-state/link-facts';
import { ShareButton } from '../share/share-button';
import { CopyButton } from './copy-button';
import { stateAt } from './link-state';
import type { LinkViewProps } from './newest-link';
import { OpenLink } from './open-link';

/** What a row of the list opens to: the link's life, and all that can be done with it. */
export function RowDetails({ link, now, onForgotten }: Pick<LinkViewProps, 'link' | 'now' | 'onForgotten'>) {
  return (
    <div class="row-details">
      <LinkFacts link={link} now={now} />
      <div class="actions">
        {stateAt(link, now) !== 'active' && <CopyButton link={link} />}
        {stateAt(link, now) !== 'active' && <ShareButton link={link} />}
        <OpenLink link={link} />
      </div>
      <LinkCare link={link} now={now} onForgotten={onForgotten} />
    </div>
  );
}
