import"../chunks/common-8b4kL88q.js";import"lit";import"../chunks/clip-player-iDPkiT5s.js";import"../chunks/clip-controls-CZxsH3AR.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Br_Dz2au.js";
