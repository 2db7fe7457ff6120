import"../chunks/common-55ba2d91.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-55ba2d91.js";import"../chunks/clip-player-55ba2d91.js";
