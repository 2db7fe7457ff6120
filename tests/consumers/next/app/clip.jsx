'use client';
import 'inline-clip';
import 'inline-clip/inline-clip.css';
import { useEffect, useRef, useState } from 'react';

export function Clip({ name, isSticky }) {
  const element = useRef(null);
  const [clip, setClip] = useState();
  useEffect(() => {
    const { current } = element;
    const show = () => setClip(current.player.state.clip);
    show();
    current.addEventListener('clip-ready', show);
    return () => current.removeEventListener('clip-ready', show);
  }, []);
  return (
    <figure>
      <clip-player ref={element} id={name} clip-src={`/clips/${name}.json`} sticky={isSticky}>
        <a href={`https://clips.example/watch/${name}`}>Watch the clip</a>
      </clip-player>
      <figcaption>{clip?.title}</figcaption>
    </figure>
  );
}
