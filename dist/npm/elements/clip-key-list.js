import"../chunks/common-DNnrGl3_.js";import"lit";import"../chunks/clip-player-CjSOws_5.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BBtWLf13.js";
