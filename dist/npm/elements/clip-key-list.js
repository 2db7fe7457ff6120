import"../chunks/common-9fbd5487.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-9fbd5487.js";import"../chunks/clip-player-9fbd5487.js";
