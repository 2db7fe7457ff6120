/** @jsxImportSource react */
import 'inline-clip';
import type { Clip } from 'inline-clip';
import type { ClipElementProps } from 'inline-clip/react';
import { useRef } from 'react';

export function Article({ clip, sticky }: { clip: Clip; sticky: boolean }) {
  const ref = useRef<HTMLElementTagNameMap['clip-player']>(null);
  return (
    <>
      <clip-player
        key="one"
        ref={ref}
        className="clip"
        clip={clip}
        clip-src="/clips/a.json"
        noTitle
        no-share={false}
        no-embed="false"
        sticky={sticky}
        muted
        start={12}
        style={{ width: 640 }}
        onclip-ready={(event) => event.detail.clip.title.trim()}
        onclip-error={({ detail }) => detail.retry()}
        onplay={(event) => event.currentTarget.player.state.phase}
        onClick={(event) => event.currentTarget}
      >
        <a href="/watch/a">A clip</a>
      </clip-player>
      <clip-copy-field value="a" multiline what="url" onclip-copy={({ detail }) => detail.text.trim()} />
      <clip-embed-panel clip-src="/clips/a.json" />
      <clip-share-panel clipSrc="/clips/a.json" />
      <clip-transcript for="town" follow onclip-open={({ detail }) => detail.panel.trim()} />
    </>
  );
}

export const props: ClipElementProps<'clip-player'> = { 'clip-src': 'a.json' };
