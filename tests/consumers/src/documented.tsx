import 'inline-clip';
import 'inline-clip/react';

export const Clip = ({ name }: { name: string }) => (
  <clip-player
    clip-src={`/clips/${name}.json`}
    noShare
    onclip-ready={({ detail }) => console.log(detail.clip.title)}
  />
);
