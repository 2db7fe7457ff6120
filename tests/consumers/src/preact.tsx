/** @jsxImportSource preact */
import 'inline-clip';
import type { Clip } from 'inline-clip';
import type { ClipElementProps } from 'inline-clip/preact';

export function Article({ clip, sticky }: { clip: Clip; sticky: boolean }) {
  return (
    <>
      <clip-player
        key="one"
        ref={(element) => {
          element?.pause();
        }}
        class="clip"
        clip={clip}
        clip-src="/clips/a.json"
        no-share={false}
        sticky={sticky}
        muted
        start={12}
        onclip-ready={(event) => event.detail.clip.title.trim()}
        onclip-error={({ detail }) => detail.retry()}
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
