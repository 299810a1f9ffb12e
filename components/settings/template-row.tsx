import { Copy, Lock, Pencil, Trash2 } from 'lucide';
import type { Template } from '../../utils/payer-messages/template';
import { POLICY_TEXTS } from '../../utils/policy/policy-texts';
import { useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { IconButton } from '../kit/icon-button';
import { MESSAGES_TEXTS } from './messages-texts';

interface TemplateRowProps {
  template: Template;
  origin: 'own' | 'policy' | 'builtIn';
  /** Whether templates can be added and changed at all. */
  isLocked: boolean;
  onEdit(): void;
  onRemove(): void;
  onCopy(): void;
}

/** One template in the list, with what can be done with it. */
export function TemplateRow({ template, origin, isLocked, onEdit, onRemove, onCopy }: TemplateRowProps) {
  const texts = useTexts(MESSAGES_TEXTS);
  const policyTexts = useTexts(POLICY_TEXTS);
  const { name, language, subject } = template;
  return (
    <div class="item">
      <div class="item-what">
        <strong>{name}</strong>
        <span class="muted" lang={language}>
          {subject}
        </span>
      </div>
      <span class="badge">{texts.languages[language]}</span>
      {origin === 'policy' && (
        <span class="account-lock" title={policyTexts.locked}>
          <Icon node={Lock} size={14} />
          <span class="visually-hidden">{policyTexts.locked}</span>
        </span>
      )}
      {!isLocked && origin === 'own' && (
        <>
          <IconButton icon={Pencil} label={texts.editNamed(name)} onClick={onEdit} />
          <IconButton icon={Trash2} label={texts.removeNamed(name)} onClick={onRemove} />
        </>
      )}
      {!isLocked && origin !== 'own' && (
        <IconButton icon={Copy} label={texts.addFromNamed(name)} onClick={onCopy} />
      )}
    </div>
  );
}
