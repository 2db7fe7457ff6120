import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";export{C as ClipKeyList}from"../chunks/clip-key-help-C5Ge_piM.js";
