import"../chunks/common-Ck3cbuFK.js";import"lit";import"../chunks/clip-player-Hiro2txW.js";import"../chunks/player-Clo2c2Hb.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CdWUV_vU.js";
