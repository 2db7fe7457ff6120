import"../chunks/common-Ck3cbuFK.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-BEoruWdK.js";import"../chunks/clip-player-Hiro2txW.js";
