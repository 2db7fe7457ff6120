import"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"lit/decorators.js";export{k as ClipDirectLinkButton}from"../chunks/clip-more-CYZ_T9Yg.js";import"../chunks/clip-player-_qmugDQQ.js";
