import { LifeBuoy } from 'lucide';
import { useTexts } from '../hooks/use-language';
import { IconButton } from '../kit/icon-button';
import { PAGE_TOOLS_TEXTS } from './page-tools-texts';

/** Opens and closes the help with the page. */
export function PageToolsButton({ isOpen, onToggle }: { isOpen: boolean; onToggle(): void }) {
  const texts = useTexts(PAGE_TOOLS_TEXTS);
  return (
    <IconButton
      icon={LifeBuoy}
      label={texts.open}
      aria-expanded={isOpen}
      aria-controls="page-tools"
      onClick={onToggle}
    />
  );
}
