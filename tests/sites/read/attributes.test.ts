import { describe, expect, it } from 'vitest';
import { boards } from '../../../sites/boards';
import { linkedin } from '../../../sites/boards/linkedin';
import { tellingAttributes } from '../../../sites/read';
import type { Site } from '../../../sites/site';

const site = (id: string): Site => ({
  id: 'x',
  name: 'X',
  hosts: [],
  layouts: [{ seen: '2026-11', cards: { each: 'li', id, title: 'a' } }],
});

describe('the attributes that a reader watches', () => {
  it('are those that the site’s own ways read, beside links, ids and what hides', () => {
    expect(tellingAttributes(site('a[data-jk] | @data-jk'))).toEqual([
      ...['href', 'id', 'title', 'hidden', 'aria-hidden'],
      'data-jk',
    ]);
    expect(tellingAttributes(linkedin)).toEqual(expect.arrayContaining(['componentkey', 'data-occludable-job-id']));
  });

  it('never hold the class, which changes under the pointer', () => {
    expect(tellingAttributes(site('| @class | /job-(.+)/'))).not.toContain('class');
  });

  it('are those by which recycled cards of any board change their job', () => {
    for (const board of boards) {
      const ids = board.layouts.flatMap(({ cards }) => [cards?.id ?? []].flat());
      const named = ids.flatMap((way) => /@([\w-]+)/.exec(way)?.[1] ?? []).filter((name) => name !== 'class');
      expect(tellingAttributes(board), board.id).toEqual(expect.arrayContaining(named));
    }
  });
});
