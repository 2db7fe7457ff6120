import"../chunks/common-8b4kL88q.js";import"lit";import"../chunks/clip-player-iDPkiT5s.js";export{C as ClipVeil}from"../chunks/clip-veil-BUsDS7YH.js";
