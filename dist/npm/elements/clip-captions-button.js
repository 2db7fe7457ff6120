import"../chunks/common-Ck3cbuFK.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-BEoruWdK.js";import"../chunks/clip-player-Hiro2txW.js";
