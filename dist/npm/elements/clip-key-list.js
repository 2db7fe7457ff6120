import"../chunks/common-50676dac.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-50676dac.js";import"../chunks/clip-player-50676dac.js";
