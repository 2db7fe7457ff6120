import"../chunks/common-8b4kL88q.js";import"lit";import"../chunks/clip-player-iDPkiT5s.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-CZxsH3AR.js";
