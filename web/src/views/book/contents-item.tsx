import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { BookSearch } from './address.ts';
import type { Heading } from './tree.ts';
import { moveByArrows } from './tree-keys.ts';

interface Props {
  readonly heading: Heading;
  readonly depth: number;
  /** IDs of the headings that are being read, the chapter (章) first. */
  readonly path: readonly string[];
  readonly isOpen: (id: string, depth: number) => boolean;
  readonly onToggle: (id: string, open: boolean) => void;
  readonly onFollow: () => void;
}

/** A heading in the contents: a link to its place, and a button that opens what is under it. */
export function ContentsItem({ heading: { id, heading, line, children }, depth, ...shared }: Props) {
  const t = useTranslations('book.contents');
  const { path, isOpen, onToggle, onFollow } = shared;
  const open = children.length === 0 ? null : isOpen(id, depth);
  const toggle = () => onToggle(id, !open);
  const read = path.at(-1) === id || (path.includes(id) && !open);
  return (
    <li>
      <div
        className={`flex items-start border-l-3 ${read ? 'border-accent bg-accent-soft font-bold' : 'border-transparent'}`}
      >
        {open === null ? (
          <span className="w-6 shrink-0" />
        ) : (
          <button
            type="button"
            aria-expanded={open}
            aria-label={t(open ? 'close' : 'open', { heading })}
            className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-sm text-muted hover:bg-hover"
            onClick={toggle}
          >
            <ChevronRight aria-hidden size={16} className={open ? 'rotate-90' : ''} />
          </button>
        )}
        <Link
          from="/documents/$slug"
          to="/documents/$slug"
          search={(before: BookSearch) => ({ ...before, line })}
          resetScroll={false}
          preload={false}
          activeOptions={{ includeSearch: true }}
          activeProps={{ 'aria-current': undefined }}
          aria-current={read ? 'location' : undefined}
          lang="ja"
          onKeyDown={(event) => moveByArrows(event, { open, toggle })}
          onClick={onFollow}
          className="min-w-0 grow rounded-sm px-1 py-0.5 text-sm hover:bg-hover hover:underline"
        >
          {heading}
        </Link>
      </div>
      {open ? (
        <ul className="pl-3">
          {children.map((child) => (
            <ContentsItem key={child.id} {...shared} heading={child} depth={depth + 1} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
