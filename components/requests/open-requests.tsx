import { type OpenRequest, openRequestsItem } from '../../utils/payment-links/link-requests';
import { useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Notice } from '../kit/notice';
import { REQUEST_TEXTS } from './request-texts';
import { Waiting } from './waiting';

/**
 * The requests that are under way elsewhere (in a page, or made before the popup was
 * closed), live; `own` are the keys of those that this page shows itself.
 */
export function OpenRequests({ own }: { own: ReadonlySet<string> }) {
  const open = useStored(openRequestsItem) ?? {};
  return (
    <>
      {Object.entries(open).map(([key, entry]) =>
        own.has(key) ? null : <UnderWay key={key} entry={entry} />,
      )}
    </>
  );
}

function UnderWay({ entry }: { entry: OpenRequest }) {
  const texts = useTexts(REQUEST_TEXTS);
  const name = entry.request.reference.value;
  return (
    <Notice tone="busy">
      {entry.waitingUntil === null ? (
        <p>{texts.busy(name)}</p>
      ) : (
        <Waiting until={entry.waitingUntil} name={name} />
      )}
    </Notice>
  );
}
