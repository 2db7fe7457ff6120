import"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-_qmugDQQ.js";export{q as ClipMoreButtons}from"../chunks/clip-more-CYZ_T9Yg.js";
