import { Pause, Play, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import type { BulkOverview } from './bulk-overview';
import { BULK_TEXTS } from './bulk-texts';
import type { Bulk } from './use-bulk';

interface BulkControlsProps {
  job: BulkOverview;
  onControl: Bulk['control'];
}

/** Pause, go on, cancel (asked once more in place); clear what is over. */
export function BulkControls({ job, onControl }: BulkControlsProps) {
  const texts = useTexts(BULK_TEXTS);
  const [isAsking, setAsking] = useState(false);
  if (job.state === 'done' || job.state === 'cancelled') return null;
  if (isAsking) return <CancelConfirm onControl={onControl} onKeep={() => setAsking(false)} />;
  return (
    <div class="actions">
      {job.state === 'running' ? (
        <Button icon={Pause} onClick={() => onControl('pause')}>
          {texts.pause}
        </Button>
      ) : (
        <Button kind="primary" icon={Play} onClick={() => onControl('resume')}>
          {texts.resume}
        </Button>
      )}
      <Button kind="quiet" icon={X} onClick={() => setAsking(true)}>
        {texts.cancel}
      </Button>
    </div>
  );
}

function CancelConfirm({ onControl, onKeep }: { onControl: Bulk['control']; onKeep(): void }) {
  const texts = useTexts(BULK_TEXTS);
  const keep = useRef<HTMLButtonElement>(null);
  // The focus was on the button that made way for this; the harmless answer takes it.
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="bulk-confirm">
      <legend>{texts.confirmCancel}</legend>
      <div class="actions">
        <Button kind="danger" onClick={() => onControl('cancel')}>
          {texts.confirmYes}
        </Button>
        <Button buttonRef={keep} onClick={onKeep}>
          {texts.confirmNo}
        </Button>
      </div>
    </fieldset>
  );
}
