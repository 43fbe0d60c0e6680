/** Finds the posts that a title names: what its words say together, whatever else the title is about. */
import { type Post, postAt } from './post';
import { postAfter } from './post-after';
import { postBefore } from './post-before';
import { postInverted } from './post-inverted';
import type { Word } from './words';

/** All posts of a title, from left to right. */
export function findPosts(words: readonly Word[]): Post[] {
  return words.flatMap((word, at) => {
    const { meaning } = word;
    if (meaning?.is === 'credential') {
      const found = postAt(at, 'assistant');
      return [{ ...found, disciplines: [...meaning.of], credential: true, ambiguous: !meaning.only }];
    }
    if (meaning?.is !== 'level') return [];
    return (
      postBefore(words, at, meaning.level) ??
      postAfter(words, at, meaning.level, meaning.leads) ??
      postInverted(words, at, meaning.level) ??
      []
    );
  });
}
