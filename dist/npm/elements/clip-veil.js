import"../chunks/common-Dehr3U0s.js";import"lit";import"../chunks/clip-player-BxgDIY-Y.js";export{C as ClipVeil}from"../chunks/clip-veil-DXt0-cQo.js";
