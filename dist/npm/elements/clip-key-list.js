import"../chunks/common-a0a840e0.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-a0a840e0.js";import"../chunks/clip-player-a0a840e0.js";
