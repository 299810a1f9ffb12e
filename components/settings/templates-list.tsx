import type { ComponentChildren } from 'preact';
import type { Template } from '../../utils/payer-messages/template';
import { TemplateRow } from './template-row';

interface TemplatesListProps {
  templates: Template[];
  origin: 'own' | 'policy' | 'builtIn';
  isLocked: boolean;
  onEdit(template: Template): void;
  onRemove(template: Template): void;
  onCopy(template: Template): void;
  /** What is open under a template: its editor, or the question whether it is to go. */
  under(template: Template): ComponentChildren;
}

/** Templates of one origin. */
export function TemplatesList({ templates, origin, isLocked, under, ...on }: TemplatesListProps) {
  return (
    <ul class="items">
      {templates.map((template) => (
        <li key={template.id}>
          <TemplateRow
            template={template}
            origin={origin}
            isLocked={isLocked}
            onEdit={() => on.onEdit(template)}
            onRemove={() => on.onRemove(template)}
            onCopy={() => on.onCopy(template)}
          />
          {under(template)}
        </li>
      ))}
    </ul>
  );
}
