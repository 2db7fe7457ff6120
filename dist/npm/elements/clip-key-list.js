import"../chunks/common-0f32de47.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-0f32de47.js";import"../chunks/clip-player-0f32de47.js";
