import type { CDPSession, Page } from 'puppeteer-core';

/** The parts of a node of the DevTools protocol that are used here. */
interface DomNode {
  localName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

/**
 * What the extension shows on a page that has no shadow roots of its own, one text for each badge or panel.
 * The DevTools protocol sees into closed roots, which nothing in the page can (Chromium only).
 */
export async function overlayTexts(page: Page): Promise<string[]> {
  const devtools = await page.createCDPSession();
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const texts: string[] = [];
    for (const shadowRoot of authoredRoots(root)) {
      const parts = (shadowRoot.children ?? []).filter(({ localName }) => localName !== 'style' && localName !== '');
      const lines = await Promise.all(parts.map((part) => innerText(devtools, part)));
      texts.push(lines.join('\n').trim());
    }
    return texts.filter((text) => text !== '');
  } finally {
    await devtools.detach();
  }
}

function authoredRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  return [...own, ...(node.children ?? []).flatMap(authoredRoots)];
}

async function innerText(devtools: CDPSession, { backendNodeId }: DomNode): Promise<string> {
  const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.innerText; }',
    returnByValue: true,
  });
  return String(result.value ?? '');
}
