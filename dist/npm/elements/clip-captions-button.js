import"../chunks/common-8b4kL88q.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-CZxsH3AR.js";import"../chunks/clip-player-iDPkiT5s.js";
