import"../chunks/common-Ck3cbuFK.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-BEoruWdK.js";import"../chunks/clip-player-Hiro2txW.js";
