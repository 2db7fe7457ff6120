/** @jsxImportSource solid-js */
import 'inline-clip';
import type { Clip } from 'inline-clip';
import type { ClipElementProps } from 'inline-clip/solid';

export function Article(given: { clip: Clip; sticky: boolean }) {
  return (
    <>
      <clip-player
        ref={(element) => element.play()}
        class="clip"
        prop:clip={given.clip}
        clip={given.clip}
        clip-src="/clips/a.json"
        attr:clip-title="A"
        no-share={false}
        bool:sticky={given.sticky}
        sticky={given.sticky}
        muted
        start={12}
        on:clip-ready={(event) => event.detail.clip.title.trim()}
        on:clip-error={({ detail }) => detail.retry()}
        onClick={(event) => event.currentTarget}
      >
        <a href="/watch/a">A clip</a>
      </clip-player>
      <clip-copy-field value="a" multiline what="url" on:clip-copy={({ detail }) => detail.text.trim()} />
      <clip-embed-panel clip-src="/clips/a.json" />
      <clip-share-panel clipSrc="/clips/a.json" />
      <clip-transcript for="town" follow on:clip-open={({ detail }) => detail.panel.trim()} />
    </>
  );
}

export const props: ClipElementProps<'clip-player'> = { 'clip-src': 'a.json' };
