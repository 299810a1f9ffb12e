import { useEffect, useState } from 'preact/hooks';
import { hasSiteAccess, requestSiteAccess } from '../../utils/background/site-access';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { OPTIONS_TEXTS } from './options-texts';

/** Asks for access to HostUp's site where the user or the browser took it away. */
export function SiteAccessNotice() {
  const texts = useTexts(OPTIONS_TEXTS);
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    void hasSiteAccess().then((has) => setMissing(!has));
  }, []);

  async function allow(): Promise<void> {
    const granted = await requestSiteAccess().catch(() => false);
    setMissing(!granted);
  }

  if (!isMissing) return null;
  return (
    <Notice
      tone="warning"
      actions={
        <Button kind="primary" onClick={allow}>
          {texts.allow}
        </Button>
      }
    >
      <p>{texts.siteAccess}</p>
    </Notice>
  );
}
