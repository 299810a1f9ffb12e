import { eventually } from './eventually';
import { failureOn } from './failure-report';
import type { ShadowNode } from './shadow-tree';
import type { Surface } from './types';

/** States of an in-page control, as its `data-state` tells them. */
export type ControlState = 'idle' | 'busy' | 'done' | 'error';

/** Matches the control of one invoice by the reference shown on the page. */
export function controlSelector(reference: string): string {
  return `hostup-payment-link[data-invoice="${reference}"]`;
}

/** A trusted click on the middle of the control's host element, where its button is. */
export async function clickControl(surface: Surface, reference: string): Promise<void> {
  await surface.click(controlSelector(reference));
}

/** The control's state, or null where there is no such control. */
export async function controlState(surface: Surface, reference: string): Promise<ControlState | null> {
  const state = await surface.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.dataset.state ?? null,
    controlSelector(reference),
  );
  return state as ControlState | null;
}

/** Waits until the control has one of the states, and returns the text that it then shows. */
export async function controlReaches(
  surface: Surface,
  reference: string,
  ...states: ControlState[]
): Promise<string> {
  await surface.waitFor(
    `control of ${reference} is ${states.join(' or ')}`,
    ({ selector, wanted }) =>
      wanted.includes(document.querySelector<HTMLElement>(selector)?.dataset.state ?? ''),
    undefined,
    { selector: controlSelector(reference), wanted: states as string[] },
  );
  return controlText(surface, reference);
}

/** All the text inside the control's closed shadow root: label, details and actions. */
export async function controlText(surface: Surface, reference: string): Promise<string> {
  const nodes = await surface.shadowNodes(controlSelector(reference));
  const parts = nodes.filter(({ depth, text }) => depth === 0 && text);
  return parts.map(({ text }) => text).join(' | ');
}

/** Waits until the control shows a text that matches, and returns all of its text. */
export async function controlShows(surface: Surface, reference: string, text: RegExp): Promise<string> {
  try {
    return await eventually(`control of ${reference} shows ${text}`, async () => {
      const shown = await controlText(surface, reference);
      return text.test(shown) && shown;
    });
  } catch (error) {
    const shown = await controlText(surface, reference).catch(() => 'nothing');
    throw await failureOn(surface, new Error(`${(error as Error).message}; it shows: ${shown}`));
  }
}

/** Clicks the button inside the control whose text matches, such as "Open settings" or "Try again". */
export async function clickControlAction(surface: Surface, reference: string, text: RegExp): Promise<void> {
  const isWanted = (node: ShadowNode) => node.tag === 'button' && text.test(node.text);
  const button = await eventually(`button ${text} in the control of ${reference}`, async () =>
    (await surface.shadowNodes(controlSelector(reference))).find(isWanted),
  );
  await surface.clickNode(button);
}
