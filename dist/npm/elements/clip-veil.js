import"../chunks/clip-controls-D3WE5qHN.js";import"lit";export{C as ClipVeil}from"../chunks/clip-veil-C1ktS6cK.js";import"../chunks/clip-player-_qmugDQQ.js";
