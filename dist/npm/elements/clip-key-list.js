import"../chunks/common-8b4kL88q.js";import"lit";import"../chunks/clip-player-iDPkiT5s.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BIY9b3X9.js";
