import"../chunks/common-BQgi_CF0.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-Bmjyo8ZR.js";import"../chunks/clip-player-DGdPp-Jx.js";
