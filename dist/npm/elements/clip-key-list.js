import"../chunks/common-DeFDjiMI.js";import"lit";import"../chunks/clip-player-DPX6JJij.js";export{C as ClipKeyList}from"../chunks/clip-key-help-D7c857Dh.js";
