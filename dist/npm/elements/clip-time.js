import"../chunks/common-BQgi_CF0.js";import"lit";import"../chunks/clip-player-DGdPp-Jx.js";export{h as ClipTime}from"../chunks/clip-controls-Bmjyo8ZR.js";import"../chunks/player-CzaHmeLp.js";
