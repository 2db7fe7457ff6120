import"../chunks/common-DZvGraUy.js";import"lit";import"../chunks/clip-player-BPELLIYp.js";export{C as ClipVeil}from"../chunks/clip-veil-ZeNKR83a.js";
