import"../chunks/common-BQgi_CF0.js";import"lit";import"../chunks/clip-player-DGdPp-Jx.js";import"../chunks/player-CzaHmeLp.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DqNqD_Fm.js";
