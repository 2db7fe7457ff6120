import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";import"../chunks/player-Bj3SKwnz.js";export{C as ClipKeyList}from"../chunks/clip-key-help-MpmXo11m.js";
