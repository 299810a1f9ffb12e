import { useTexts } from '../hooks/use-language';
import { Notice } from '../kit/notice';
import { PAGE_TOOLS_TEXTS } from './page-tools-texts';

/** Says what was copied of the page, and shows it. */
export function ReportNotice({ skeleton, isCopied }: { skeleton: string; isCopied: boolean }) {
  const texts = useTexts(PAGE_TOOLS_TEXTS);
  return (
    <Notice tone={isCopied ? 'success' : 'warning'}>
      <p>{isCopied ? texts.reported : texts.notCopied}</p>
      <p>{texts.masked}</p>
      <details open={!isCopied}>
        <summary>{texts.preview}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{skeleton}</pre>
      </details>
    </Notice>
  );
}
