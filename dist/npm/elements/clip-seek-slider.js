import"../chunks/common-Ck3cbuFK.js";import"lit";import"../chunks/clip-player-Hiro2txW.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-BEoruWdK.js";import"../chunks/player-Clo2c2Hb.js";
