import"../chunks/common-e9ac4291.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";
