import"../chunks/common-Ck3cbuFK.js";import"lit";import"../chunks/clip-player-Hiro2txW.js";export{h as ClipTime}from"../chunks/clip-controls-BEoruWdK.js";import"../chunks/player-Clo2c2Hb.js";
