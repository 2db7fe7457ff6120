import"../chunks/common-16ae7b34.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-16ae7b34.js";import"../chunks/clip-player-16ae7b34.js";
