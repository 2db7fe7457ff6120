import"../chunks/common-VCWgW6RO.js";import"lit";import"../chunks/clip-player-CZNmqAPT.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CGlI_mGM.js";
