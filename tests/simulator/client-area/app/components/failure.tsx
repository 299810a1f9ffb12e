/** @jsxImportSource react */
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import { Icon } from './icon';

/** Says that loading failed, with a way to try again. */
export function Failure({ onRetry }: { onRetry: () => void }) {
  const { texts } = useClientArea();
  return (
    <div role="alert" className={cls('alert')}>
      <Icon name="alert" />
      <p>{texts.failed}</p>
      <button type="button" className={cls('button')} onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}
