import { CONTROL_TAG } from '../control';
import { mask } from './mask';

/** The longest skeleton, in characters. */
const MAX_LENGTH = 400_000;

const VOID = /^(AREA|BASE|BR|COL|EMBED|HR|IMG|INPUT|LINK|META|SOURCE|TRACK|WBR)$/;
const DROPPED = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK|META|BASE|IFRAME|OBJECT|HEAD)$/;
/** Attributes whose values are states of a fixed vocabulary. */
const STATES =
  /^(type|role|lang|dir|scope|hidden|open|colspan|rowspan|contenteditable|aria-(selected|current|pressed|hidden|expanded|checked|sort|colindex|modal|level|disabled))$/;
const STATE = /^[a-z]{0,16}(-[A-Za-z]{2,8})?$|^\d{1,2}$/;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function openTag(element: Element): string {
  const name = element.localName;
  const attributes = [...element.attributes].map(({ name: key, value }) => {
    const shown = STATES.test(key) && STATE.test(value) ? value : mask(value);
    return ` ${key}="${escaped(shown)}"`;
  });
  const parent = element.parentElement;
  const isHidden = element.checkVisibility?.() === false && parent?.checkVisibility?.() !== false;
  return `<${name}${attributes.join('')}${isHidden && !element.hasAttribute('hidden') ? ' hidden=""' : ''}>`;
}

/**
 * The skeleton of a page as HTML: tags, roles, attribute names, states and the words that matter; every
 * other text, number, address and attribute value is replaced by its shape. Scripts, styles, comments and
 * frames are left out, and so are our own controls.
 */
export function skeletonOf(root: Element): string {
  let length = 0;
  const write = (node: Node): string => {
    if (length > MAX_LENGTH) return '';
    if (node.nodeType === 3) {
      const text = escaped(mask((node as Text).data.replace(/\s+/g, ' ')));
      length += text.length;
      return text;
    }
    if (node.nodeType !== 1) return '';
    const element = node as Element;
    if (DROPPED.test(element.tagName) || element.localName === CONTROL_TAG) return '';
    const tag = openTag(element);
    length += tag.length * 2;
    if (VOID.test(element.tagName)) return tag;
    const inner = (nodes: Iterable<Node>): string => [...nodes].map(write).join('');
    const shadow = element.shadowRoot;
    const tree = shadow ? `<template shadowrootmode="open">${inner(shadow.childNodes)}</template>` : '';
    return `${tag}${tree}${/^svg$/i.test(element.tagName) ? '' : inner(element.childNodes)}</${element.localName}>`;
  };
  return `<!doctype html>\n<!-- path: ${mask(location.pathname)} -->\n${write(root)}\n`;
}
