import { Fragment, useEffect, useState } from 'react';

type Splitter = (text: string) => string[];

let splitter: Promise<Splitter> | null = null;

/** BudouX, for browsers that cannot break Japanese between phrases by themselves (CSS word-break: auto-phrase). */
function loadSplitter(): Promise<Splitter> {
  splitter ??= import('budoux').then(({ loadDefaultJapaneseParser }) => {
    const parser = loadDefaultJapaneseParser();
    return (text) => parser.parse(text);
  });
  return splitter;
}

const canBreakPhrases = (): boolean => CSS.supports('word-break', 'auto-phrase');

/** A heading whose lines break between phrases (文節), never within one. */
export function Phrases({ children: text }: { readonly children: string }) {
  const [split, setSplit] = useState<Splitter | null>(null);
  useEffect(() => {
    // Without it the heading is as good, but for its line breaks.
    if (!canBreakPhrases())
      loadSplitter().then(
        (loaded) => setSplit(() => loaded),
        () => {},
      );
  }, []);
  const phrases = split ? split(text) : [text];
  return phrases.map((phrase, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is its place in the text
    <Fragment key={place}>
      {place > 0 ? <wbr /> : null}
      {phrase}
    </Fragment>
  ));
}
