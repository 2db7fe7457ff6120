'use client';
import 'inline-clip';
import 'inline-clip/inline-clip.css';
import { useState } from 'react';

export function Clip({ name, isSticky }) {
  const [clip, setClip] = useState();
  return (
    <figure>
      <clip-player
        id={name}
        clip-src={`/clips/${name}.json`}
        sticky={isSticky}
        onclip-ready={({ detail }) => setClip(detail.clip)}
      >
        <a href={`https://clips.example/watch/${name}`}>Watch the clip</a>
      </clip-player>
      <figcaption>{clip?.title}</figcaption>
    </figure>
  );
}
